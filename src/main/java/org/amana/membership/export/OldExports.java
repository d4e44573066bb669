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

/** M7, M8: that there were such files, whose data they held and what for. */
@Component
class OldExports implements KeptData {

    private final EraseExports exports;
    private final JdbcClient jdbc;

    OldExports(EraseExports exports, JdbcClient jdbc) {
        this.exports = exports;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "EXPORTS";
    }

    @Override
    public Setting period() {
        return Setting.EXPORT_REMEMBERED_DAYS;
    }

    @Override
    public long endedBefore(LocalDate day) {
        return jdbc.sql("select count(*) from member_export where state not in ('WAITING', 'READY') and asked_at < ?")
                .param(LegalDay.startOf(day).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    @Override
    public long erase(LocalDate day) {
        return CurrentViewer.within(RowScope.EVERYTHING, exports::memories);
    }
}
