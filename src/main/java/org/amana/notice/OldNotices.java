package org.amana.notice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.amana.keeping.KeptData;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices are erased some months after they were told. */
@Component
class OldNotices implements KeptData {

    private final JdbcClient jdbc;

    OldNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "NOTICES";
    }

    @Override
    public Setting period() {
        return Setting.NOTICE_DAYS;
    }

    @Override
    @Transactional(readOnly = true)
    public long endedBefore(LocalDate day) {
        return jdbc.sql("select count(*) from notice where told_at < ?")
                .param(start(day))
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional
    public long erase(LocalDate toldBefore) {
        return jdbc.sql("delete from notice where told_at < ?")
                .param(start(toldBefore))
                .update();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(LegalDay.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
