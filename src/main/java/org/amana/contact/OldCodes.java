package org.amana.contact;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.amana.keeping.KeptData;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** M8: codes that nobody can type any more, and the address that one was asked for. */
@Component
class OldCodes implements KeptData {

    private final JdbcClient jdbc;

    OldCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "CODES";
    }

    @Override
    public @Nullable Setting period() {
        return null;
    }

    @Override
    @Transactional(readOnly = true)
    public long endedBefore(LocalDate day) {
        return jdbc.sql("select count(*) from contact_code where expires_at < ?")
                .param(endOf(day))
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional
    public long erase(LocalDate day) {
        return jdbc.sql("delete from contact_code where expires_at < ?")
                .param(endOf(day))
                .update();
    }

    /** The day before this night's counts as well: nothing is kept longer than that. */
    private static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalDay.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
