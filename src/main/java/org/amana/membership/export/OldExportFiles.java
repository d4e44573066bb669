package org.amana.membership.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.keeping.KeptData;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** M8: the files of members that somebody had made; each goes when its own days are over. */
@Component
class OldExportFiles implements KeptData {

    private final EraseExports exports;
    private final JdbcClient jdbc;

    OldExportFiles(EraseExports exports, JdbcClient jdbc) {
        this.exports = exports;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "EXPORT_FILES";
    }

    @Override
    public Setting period() {
        return Setting.EXPORT_KEPT_DAYS;
    }

    @Override
    public long endedBefore(LocalDate day) {
        return jdbc.sql("select count(*) from member_export where state = 'READY' and made_at < ?")
                .param(LegalDay.startOf(day).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public long erase(LocalDate day) {
        return CurrentViewer.within(RowScope.EVERYTHING, exports::files);
    }
}
