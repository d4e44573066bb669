package org.amana.membership.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.PersonalRecord;
import org.amana.membership.photograph.MemberPhotographs;
import org.amana.membership.self.OwnPapers;
import org.amana.membership.self.OwnSpace;
import org.amana.throttle.Limit;
import org.amana.throttle.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is held about a member, as one ZIP: a page to read, the same as data with every row that carries their
 * key, the photograph and the files (M7). Dues and suspension bar nobody from it.
 */
@Service
class OwnCopy {

    private static final Limit COPIES = new Limit("OWN_COPY", 6, Duration.ofHours(1));

    private final OwnSpace own;
    private final HeldRows rows;
    private final CopyPage page;
    private final OwnPapers papers;
    private final Attachments attachments;
    private final MemberPhotographs photographs;
    private final ObjectProvider<PersonalRecord> records;
    private final JsonMapper json;
    private final Throttle throttle;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate reading;

    OwnCopy(
            OwnSpace own,
            HeldRows rows,
            CopyPage page,
            OwnPapers papers,
            Attachments attachments,
            MemberPhotographs photographs,
            ObjectProvider<PersonalRecord> records,
            JsonMapper json,
            Throttle throttle,
            AuditTrail audit,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.own = own;
        this.rows = rows;
        this.page = page;
        this.papers = papers;
        this.attachments = attachments;
        this.photographs = photographs;
        this.records = records;
        this.json = json;
        this.throttle = throttle;
        this.audit = audit;
        this.legalDay = legalDay;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** @throws NotFound unless the viewer has a space */
    MemberSummary whose(Viewer by) {
        return own.read(by, member -> member.summary());
    }

    /**
     * @throws NotFound unless the viewer has a space
     * @throws RuleViolation when it was taken too often
     */
    byte[] take(Viewer by, Locale language) {
        MemberSummary member = whose(by);
        throttle.spend(COPIES, member.id().toString());
        own.act(by, record -> {
            audit.record(AuditFact.of("MEMBER_COPY_EXPORTED", "Member", record.id())
                    .by(by.accountId())
                    .in(record.regionCode(), record.provinceCode()));
            return record;
        });
        // A member's past may lie in other territories: every row is asked for by the member's own key.
        return java.util.Objects.requireNonNull(CurrentViewer.within(
                RowScope.EVERYTHING, () -> reading.execute(status -> zip(member, by.accountId(), language))));
    }

    private byte[] zip(MemberSummary member, @Nullable UUID account, Locale language) {
        List<CopyPage.Part> parts = records.stream()
                .sorted(Comparator.comparingInt(PersonalRecord::order))
                .map(record -> new CopyPage.Part(record.heading(), record.of(member.id(), account)))
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("memberNumber", member.number());
        data.put("madeAt", legalDay.now().toString());
        data.put("rows", rows.of(member.id(), account));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "amana-" + member.number() + ".html",
                    page.of(member, parts, language).getBytes(StandardCharsets.UTF_8));
            entry(
                    zip,
                    "amana-" + member.number() + ".json",
                    json.writerWithDefaultPrettyPrinter().writeValueAsBytes(data));
            photographs.of(member.id()).ifPresent(jpeg -> entry(zip, "files/photograph.jpg", jpeg));
            int n = 0;
            for (UUID attachment : papers.attachments(member.id())) {
                StoredFile file = attachments.open(attachment);
                entry(zip, "files/" + ++n + "-" + file.name(), file.content().readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
