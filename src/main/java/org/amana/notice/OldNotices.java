package org.amana.notice;

import org.amana.keeping.OldRows;
import org.amana.setting.Setting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices are erased some months after they were told. */
@Component
class OldNotices extends OldRows {

    OldNotices(JdbcClient jdbc) {
        super(jdbc, "NOTICES", Setting.NOTICE_DAYS, "notice.told_at");
    }
}
