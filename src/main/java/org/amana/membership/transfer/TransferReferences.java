package org.amana.membership.transfer;

import org.amana.kernel.LegalDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers transfers per year, in the database. */
@Component
class TransferReferences {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    TransferReferences(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** The next reference, as {@code TRF-2026-0012}. */
    String next() {
        int year = legalDay.today().getYear();
        int number = jdbc.sql("""
                insert into transfer_number (year, last) values (?, 1)
                on conflict (year) do update set last = transfer_number.last + 1 returning last
                """).param(year).query(Integer.class).single();
        return "TRF-%d-%04d".formatted(year, number);
    }
}
