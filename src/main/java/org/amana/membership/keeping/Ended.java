package org.amana.membership.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records of people that ended before a day, over all territories: counted, and erased one after the other. */
@Component
class Ended {

    /** Erases one of them, in a transaction of its own. */
    interface Erasing {
        void erase(UUID id, String region, String province);
    }

    private record Place(UUID id, String region, String province) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    Ended(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** @param from table and condition, with one place for the day */
    long count(String from, LocalDate day) {
        return everywhere(() -> jdbc.sql("select count(*) from " + from)
                .param(day)
                .query(Long.class)
                .single());
    }

    /** @param from table and condition, with one place for the day; what is erased no longer meets it */
    long eraseAll(String from, LocalDate day, Erasing act) {
        List<Place> all = everywhere(() -> jdbc.sql("select id, region_code, province_code from " + from)
                .param(day)
                .query((row, n) -> new Place(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list());
        for (Place one : all) {
            CurrentViewer.within(RowScope.EVERYTHING, () -> {
                act.erase(one.id(), one.region(), one.province());
                return true;
            });
        }
        return all.size();
    }

    private <T> T everywhere(java.util.function.Supplier<T> read) {
        return Objects.requireNonNull(
                CurrentViewer.within(RowScope.EVERYTHING, () -> reading.execute(status -> read.get())));
    }
}
