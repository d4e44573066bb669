package org.amana.membership.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.audit.AuditTrail;
import org.amana.file.PieceWriter;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.membership.finding.CriteriaReader;
import org.amana.membership.finding.CriteriaScope;
import org.amana.membership.finding.MemberCriteria;
import org.amana.membership.roll.MemberFilter;
import org.amana.membership.roll.MemberStream;
import org.amana.notice.Audience;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the file of an export: in one transaction that sees the register as of one instant, row by row through a cursor
 * into pieces. Whoever is cut short leaves nothing, and begins again.
 */
@Component
public class MakeExport {

    private static final Logger log = LoggerFactory.getLogger(MakeExport.class);

    static final String NAME = "member-export";

    /** Meanwhile a brief one is made; if that was cut short, it is taken up then. */
    static final Duration SOON = Duration.ofSeconds(60);

    private static final int BRIEF = 2_000;
    private static final int BRIEF_PAPER = 250;
    private static final int TOLD_EVERY = 1_000;

    private final MemberExports exports;
    private final ExportPieces pieces;
    private final ExportProgress progress;
    private final ExportFiles files;
    private final MemberStream stream;
    private final CriteriaReader reader;
    private final CriteriaScope criteriaScope;
    private final Viewers viewers;
    private final Territories territories;
    private final Settings settings;
    private final Notices notices;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;
    private final TransactionTemplate deciding;
    private final TransactionTemplate making;

    MakeExport(
            MemberExports exports,
            ExportPieces pieces,
            ExportProgress progress,
            ExportFiles files,
            MemberStream stream,
            CriteriaReader reader,
            CriteriaScope criteriaScope,
            Viewers viewers,
            Territories territories,
            Settings settings,
            Notices notices,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.exports = exports;
        this.pieces = pieces;
        this.progress = progress;
        this.files = files;
        this.stream = stream;
        this.reader = reader;
        this.criteriaScope = criteriaScope;
        this.viewers = viewers;
        this.territories = territories;
        this.settings = settings;
        this.notices = notices;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
        this.deciding = new TransactionTemplate(transactions);
        this.making = new TransactionTemplate(transactions);
        this.making.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** So many members are made into a file while whoever asked waits. */
    static int brief(ExportFormat format) {
        return format == ExportFormat.PDF ? BRIEF_PAPER : BRIEF;
    }

    /** Makes a brief one while a person waits; if it fails, it is left to be made behind the request. */
    void carryOnBriefly(UUID id) {
        try {
            carryOn(id);
        } catch (RuntimeException failed) {
            log.warn("The export {} is made later", id, failed);
        }
    }

    /** Makes an export that waits; nothing when it was stopped, or is gone. What its asker may have is read again (A1). */
    public void carryOn(UUID id) {
        MemberExport export = deciding.execute(status -> exports.findById(id).orElse(null));
        if (export == null || !export.atWork()) {
            return;
        }
        Viewer asker = viewers.of(export.askedBy());
        if (!export.scope().allows(asker, code -> territories.province(code).regionCode())) {
            refuse(id, ExportRefusal.ROLE_ENDED);
            return;
        }
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(export.locale());
        try {
            ExportRefusal refusal = CurrentViewer.within(
                    export.scope().rows(),
                    () -> making.<@Nullable ExportRefusal>execute(status -> make(id, asker, status)));
            if (refusal != null) {
                refuse(id, refusal);
            }
        } catch (NoLongerWanted stopped) {
            log.info("The export {} was stopped", id);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private void refuse(UUID id, ExportRefusal why) {
        CurrentViewer.within(
                RowScope.NOTHING,
                () -> deciding.execute(status -> {
                    exports.forDecision(id).filter(MemberExport::atWork).ifPresent(export -> {
                        export.refuse(why);
                        tell("exportRefused", export, Map.of());
                    });
                    return id;
                }));
    }

    private @Nullable ExportRefusal make(UUID id, Viewer asker, TransactionStatus status) {
        MemberExport export = exports.findById(id).orElse(null);
        if (export == null || !export.atWork() || !alone(id)) {
            return null;
        }
        MemberCriteria criteria = reader.read(String.valueOf(export.criteria()));
        List<UUID> marked = export.members();
        MemberFilter filter =
                marked == null ? criteriaScope.filter(asker, criteria) : MemberFilter.kind(null, null, false);
        int count = stream.enter("insert into export_row (export_id, member_id)", id, filter, marked);
        if (count > export.format().mostRows()) {
            status.setRollbackOnly();
            return ExportRefusal.TOO_MANY;
        }
        long size = write(export, criteria, filter, marked, count);
        export.made(count, size, settings.number(Setting.EXPORT_KEPT_DAYS), legalDay.now());
        audit.record(AskExport.fact("MEMBERS_EXPORTED", export, territories)
                .by(export.askedBy())
                .with("rows", count));
        if (count > brief(export.format())) {
            tell("exportReady", export, Map.of("members", String.valueOf(count)));
        }
        return null;
    }

    /** Nobody else makes it at the same time. */
    private boolean alone(UUID id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param("member-export " + id)
                .query(Boolean.class)
                .single();
    }

    private long write(
            MemberExport export, MemberCriteria criteria, MemberFilter filter, @Nullable List<UUID> marked, int count) {
        int[] rows = {0};
        try (PieceWriter out = pieces.writing(export)) {
            try (ListFile file = files.begin(out, export, count)) {
                stream.each(filter, criteria.sort(), marked, member -> {
                    write(file, member);
                    if (++rows[0] % TOLD_EVERY == 0 && !progress.made(export.id(), rows[0])) {
                        throw new NoLongerWanted();
                    }
                });
            }
            return out.size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(ListFile file, MemberSummary member) {
        try {
            file.row(member);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void tell(String key, MemberExport export, Map<String, String> args) {
        notices.tell(new Telling(
                key,
                Audience.ACCOUNT,
                null,
                null,
                export.askedBy(),
                "/members/exports/" + export.id(),
                args,
                key + " " + export.id()));
    }

    private static final class NoLongerWanted extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
