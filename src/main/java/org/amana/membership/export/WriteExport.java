package org.amana.membership.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditTrail;
import org.amana.file.PieceWriter;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.membership.finding.CriteriaReader;
import org.amana.membership.finding.CriteriaScope;
import org.amana.membership.finding.MemberCriteria;
import org.amana.membership.roll.MemberFilter;
import org.amana.membership.roll.MemberStream;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;

/**
 * Writes the file of an export and the list of whom it holds, as of one instant: row by row through a cursor into pieces, in
 * constant memory.
 */
@Component
class WriteExport {

    private static final int TOLD_EVERY = 1_000;

    private final MemberExports exports;
    private final ExportPieces pieces;
    private final ExportProgress progress;
    private final ExportFiles files;
    private final MemberStream stream;
    private final CriteriaReader reader;
    private final CriteriaScope criteriaScope;
    private final Territories territories;
    private final Settings settings;
    private final ExportNews news;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    WriteExport(
            MemberExports exports,
            ExportPieces pieces,
            ExportProgress progress,
            ExportFiles files,
            MemberStream stream,
            CriteriaReader reader,
            CriteriaScope criteriaScope,
            Territories territories,
            Settings settings,
            ExportNews news,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc) {
        this.exports = exports;
        this.pieces = pieces;
        this.progress = progress;
        this.files = files;
        this.stream = stream;
        this.reader = reader;
        this.criteriaScope = criteriaScope;
        this.territories = territories;
        this.settings = settings;
        this.news = news;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
    }

    /**
     * In the transaction of the caller, and in the row scope of what was asked for.
     *
     * @return why it is not made, null when it is, or when there is nothing to be made
     * @throws NoLongerWanted when it was stopped meanwhile
     */
    @Nullable
    ExportRefusal write(UUID id, Viewer asker, TransactionStatus status) {
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
        if (count > MakeExport.brief(export.format())) {
            news.tell("exportReady", export, Map.of("members", String.valueOf(count)));
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

    /** It was stopped while it was made. */
    static final class NoLongerWanted extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
