package org.amana.membership.reach;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.keeping.KeptData;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** M8: an address that was replaced is forgotten once it can no longer be put back. */
@Component
class OldContactChanges implements KeptData {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OldContactChanges(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "CONTACT_CHANGES";
    }

    @Override
    public Setting period() {
        return Setting.CONTACT_DAYS;
    }

    @Override
    public long endedBefore(LocalDate day) {
        return everywhere(
                "with gone as (select from contact_change where changed_at < ?) select count(*) from gone", day);
    }

    @Override
    public long erase(LocalDate changedBefore) {
        return everywhere(
                "with gone as (delete from contact_change where changed_at < ? returning id) select count(*) from gone",
                changedBefore);
    }

    private long everywhere(String sql, LocalDate day) {
        OffsetDateTime start = LegalDay.startOf(day).atOffset(ZoneOffset.UTC);
        Long count = CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> transaction.execute(
                        status -> jdbc.sql(sql).param(start).query(Long.class).single()));
        return count == null ? 0 : count;
    }
}
