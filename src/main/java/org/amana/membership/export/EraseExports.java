package org.amana.membership.export;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** M8: files go after a set number of days; later the memory of whom they held goes too. */
@Component
class EraseExports {

    private final MemberExports exports;
    private final ExportPieces pieces;
    private final Territories territories;
    private final Settings settings;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;

    EraseExports(
            MemberExports exports,
            ExportPieces pieces,
            Territories territories,
            Settings settings,
            AuditTrail audit,
            LegalDay legalDay,
            JdbcClient jdbc) {
        this.exports = exports;
        this.pieces = pieces;
        this.territories = territories;
        this.settings = settings;
        this.audit = audit;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
    }

    /** The files whose days are over. */
    @Transactional
    public long files() {
        long erased = 0;
        for (MemberExport old : exports.findTop100ByStateAndKeptUntilBefore(ExportState.READY, legalDay.now())) {
            pieces.erase(old.id());
            old.erase();
            audit.record(AskExport.fact("MEMBERS_EXPORT_ERASED", old, territories));
            erased++;
        }
        return erased;
    }

    /** That there were such files, and of whom they were. */
    @Transactional
    public long memories() {
        Instant remembered = legalDay.now().minus(Duration.ofDays(settings.number(Setting.EXPORT_REMEMBERED_DAYS)));
        return jdbc.sql("""
                with old as (
                    select id from member_export where asked_at < :remembered and state not in ('WAITING', 'READY')),
                rows as (delete from export_row where export_id in (select id from old))
                delete from member_export where id in (select id from old)
                """)
                .param("remembered", remembered.atOffset(ZoneOffset.UTC))
                .update();
    }
}
