package org.amana.membership.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.sheet.Sheet;
import org.amana.file.sheet.SheetLimits;
import org.amana.file.sheet.SheetReader;
import org.amana.file.sheet.UnreadableSheetException;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.roll.PersonCheck;
import org.amana.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes a list in, reads it and judges each row. Nobody is registered by this. */
@Service
@Transactional
class ReceiveList {

    private static final SheetLimits LIMITS = new SheetLimits(10 << 20, 10_000, 100, 150L << 20);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_NAME = 120;

    private final MemberImports imports;
    private final ImportRows rows;
    private final ImportScope scope;
    private final ColumnHeaders headers;
    private final PersonCheck check;
    private final ImportJudge judge;
    private final Territories territories;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ReceiveList(
            MemberImports imports,
            ImportRows rows,
            ImportScope scope,
            ColumnHeaders headers,
            PersonCheck check,
            ImportJudge judge,
            Territories territories,
            AuditTrail audit,
            LegalDay legalDay) {
        this.imports = imports;
        this.rows = rows;
        this.scope = scope;
        this.headers = headers;
        this.check = check;
        this.judge = judge;
        this.territories = territories;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * @throws org.amana.kernel.NotFound unless the viewer keeps the members of the territory
     * @throws RuleViolation when the file is no list, with what is wrong
     */
    MemberImport receive(Viewer by, ImportForm form) {
        ImportScope.Territory territory = scope.chosen(by, Objects.requireNonNull(form.territory));
        LocalDate today = legalDay.today();
        if (form.consentOn != null && form.consentOn.isAfter(today)) {
            throw RuleViolation.at("consentOn", "member.dayInTheFuture", today);
        }
        Sheet sheet = read(form.file);
        ColumnHeaders.Columns columns = headers.recognise(sheet.header());
        if (sheet.rows().isEmpty()) {
            throw RuleViolation.at("file", "import.noRows");
        }
        MemberImport list = imports.saveAndFlush(new MemberImport(
                territory.regionCode(),
                territory.provinceCode(),
                shortName(form.file),
                Objects.requireNonNull(form.source).strip(),
                form.consentOn,
                columns.places().keySet().stream().map(Enum::name).collect(Collectors.joining(" ")),
                String.join(" · ", columns.ignored()),
                by.accountId(),
                legalDay.now()));
        RowReading reading = new RowReading(
                check, new Places(territories, territory.provinces()), list.source(), form.consentOn, today);
        List<JudgedRow> judged = sheet.rows().stream()
                .map(row -> reading.read(StagedRow.of(row, columns.places())))
                .toList();
        judge.judge(by, judged, true);
        rows.eraseSentBefore(legalDay.now().minus(KEPT).atOffset(ZoneOffset.UTC));
        rows.keep(list, judged);
        count(list, judged);
        audit.record(AuditFact.of("MEMBER_LIST_RECEIVED", "MemberImport", list.id())
                .by(by.accountId())
                .in(list.regionCode(), list.provinceCode())
                .with("good", list.good())
                .with("doubtful", list.doubtful())
                .with("bad", list.bad()));
        return list;
    }

    static void count(MemberImport list, List<JudgedRow> judged) {
        list.counted(number(judged, Standing.GOOD), number(judged, Standing.DOUBTFUL), number(judged, Standing.BAD));
    }

    private static int number(List<JudgedRow> judged, Standing standing) {
        return (int) judged.stream().filter(row -> row.standing() == standing).count();
    }

    private static Sheet read(@org.jspecify.annotations.Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw RuleViolation.at("file", "file.missing");
        }
        try (InputStream content = file.getInputStream()) {
            return SheetReader.read(content, LIMITS);
        } catch (UnreadableSheetException unreadable) {
            throw new RuleViolation(
                    List.of(new Reason("sheet." + unreadable.reason(), "file", List.of(unreadable.args()))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String shortName(@org.jspecify.annotations.Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        String clean = org.amana.membership.roll.CleanText.of(name).replaceFirst("^.*[/\\\\]", "");
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
