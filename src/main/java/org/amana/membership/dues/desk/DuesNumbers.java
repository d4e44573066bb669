package org.amana.membership.dues.desk;

import org.amana.kernel.LegalDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers receipts by region and year, without a gap. */
@Component
class DuesNumbers {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    DuesNumbers(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** As {@code DU-04-2026-00012}. */
    String next(String regionCode) {
        int year = legalDay.today().getYear();
        int number = jdbc.sql("""
                insert into dues_number (region_code, year, last) values (?, ?, 1)
                on conflict (region_code, year) do update set last = dues_number.last + 1 returning last
                """).params(regionCode, year).query(Integer.class).single();
        return "DU-%s-%d-%05d".formatted(regionCode, year, number);
    }
}
