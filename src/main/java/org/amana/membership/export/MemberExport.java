package org.amana.membership.export;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.kernel.Versioned;
import org.amana.web.Languages;
import org.jspecify.annotations.Nullable;

/** A list of members that someone asked to take away, and the file that was made of it. */
@Entity
class MemberExport extends Versioned {

    private UUID askedBy;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String territory;
    private String[] regions;
    private String[] provinces;
    private String[] provinceRegions;
    private @Nullable String criteria;
    private UUID @Nullable [] members;
    private String[] columns;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    private String language;

    @Enumerated(EnumType.STRING)
    private ExportPurpose purpose;

    private @Nullable String purposeWords;

    @Enumerated(EnumType.STRING)
    private ExportState state;

    @Enumerated(EnumType.STRING)
    private @Nullable ExportRefusal refusal;

    private int expected;
    private int rows;
    private long size;
    private Instant askedAt;
    private @Nullable Instant madeAt;
    private @Nullable Instant keptUntil;
    private int downloads;
    private @Nullable Instant downloadedAt;

    @SuppressWarnings("NullAway")
    protected MemberExport() {}

    /**
     * @param what which members, as columns of which file
     * @param expected how many there are now
     */
    MemberExport(UUID askedBy, Role role, ExportScope scope, Asked what, Locale language, int expected, Instant at) {
        this.askedBy = askedBy;
        this.role = role;
        this.territory = scope.territory();
        this.regions = scope.regions().toArray(String[]::new);
        this.provinces = scope.provinces().toArray(String[]::new);
        this.provinceRegions = scope.provinceRegions().toArray(String[]::new);
        this.criteria = what.criteria();
        this.members = what.members() == null ? null : what.members().toArray(UUID[]::new);
        this.columns = what.columns().stream().map(Enum::name).toArray(String[]::new);
        this.format = what.format();
        this.language = language.getLanguage();
        this.purpose = what.purpose();
        this.purposeWords = what.purposeWords();
        this.state = ExportState.WAITING;
        this.expected = expected;
        this.askedAt = at;
    }

    /**
     * What is asked for.
     *
     * @param criteria the list's address
     * @param members those that were marked in it, null for all that it finds
     */
    record Asked(
            String criteria,
            @Nullable Collection<UUID> members,
            Collection<ExportColumn> columns,
            ExportFormat format,
            ExportPurpose purpose,
            @Nullable String purposeWords) {}

    /** @param days for which the file is kept */
    void made(int rows, long size, int days, Instant at) {
        must(ExportState.WAITING);
        state = ExportState.READY;
        this.rows = rows;
        this.size = size;
        madeAt = at;
        keptUntil = at.plus(Duration.ofDays(days));
    }

    void refuse(ExportRefusal why) {
        must(ExportState.WAITING);
        state = ExportState.REFUSED;
        refusal = why;
        forget();
    }

    void stop() {
        must(ExportState.WAITING);
        state = ExportState.STOPPED;
        forget();
    }

    /** The file is gone, and with it what was asked; that it was made stays. */
    void erase() {
        must(ExportState.READY);
        state = ExportState.ERASED;
        forget();
    }

    void downloaded(Instant at) {
        must(ExportState.READY);
        downloads++;
        downloadedAt = at;
    }

    private void forget() {
        criteria = null;
        members = null;
    }

    private void must(ExportState expectedState) {
        if (state != expectedState) {
            throw new IllegalStateException("an export that is " + state + " is not " + expectedState);
        }
    }

    /** Whether it can be had now. */
    public boolean available(Instant at) {
        return state == ExportState.READY && keptUntil != null && at.isBefore(keptUntil);
    }

    ExportScope scope() {
        return new ExportScope(set(regions), set(provinces), set(provinceRegions));
    }

    private static Set<String> set(String[] codes) {
        return new LinkedHashSet<>(Arrays.asList(codes));
    }

    @Nullable
    String criteria() {
        return criteria;
    }

    /** Those that were marked, null for all that the criteria find. */
    @Nullable
    List<UUID> members() {
        return members == null ? null : List.of(members);
    }

    public List<ExportColumn> columns() {
        return Arrays.stream(columns).map(ExportColumn::valueOf).toList();
    }

    Locale locale() {
        return Languages.of(language);
    }

    UUID askedBy() {
        return askedBy;
    }

    public @Nullable String territory() {
        return territory;
    }

    public ExportFormat format() {
        return format;
    }

    public ExportPurpose purpose() {
        return purpose;
    }

    public @Nullable String purposeWords() {
        return purposeWords;
    }

    public ExportState state() {
        return state;
    }

    public boolean atWork() {
        return state == ExportState.WAITING;
    }

    public @Nullable ExportRefusal refusal() {
        return refusal;
    }

    public int expected() {
        return expected;
    }

    public int rows() {
        return rows;
    }

    public long size() {
        return size;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant madeAt() {
        return madeAt;
    }

    public @Nullable Instant keptUntil() {
        return keptUntil;
    }

    public int downloads() {
        return downloads;
    }

    public @Nullable Instant downloadedAt() {
        return downloadedAt;
    }
}
