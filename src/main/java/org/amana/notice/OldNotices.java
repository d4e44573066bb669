package org.amana.notice;

import java.time.ZoneOffset;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices are erased some months after they were told. */
@Component
class OldNotices {

    private final JdbcClient jdbc;
    private final Settings settings;
    private final LegalDay legalDay;

    OldNotices(JdbcClient jdbc, Settings settings, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.legalDay = legalDay;
    }

    @Transactional
    public void forget() {
        jdbc.sql("delete from notice where told_at < ?")
                .param(legalDay.today()
                        .minusDays(settings.number(Setting.NOTICE_DAYS))
                        .atStartOfDay(LegalDay.ZONE)
                        .toInstant()
                        .atOffset(ZoneOffset.UTC))
                .update();
    }
}
