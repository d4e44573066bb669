package org.amana.membership.application;

import org.amana.kernel.LegalDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers applications per region and year, in the database. */
@Component
class ApplicationReferences {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    ApplicationReferences(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** The next reference, as {@code JN-04-2026-00012}. */
    String next(String regionCode) {
        int year = legalDay.today().getYear();
        int number = jdbc.sql("""
                insert into application_number (region_code, year, last) values (?, ?, 1)
                on conflict (region_code, year) do update set last = application_number.last + 1 returning last
                """).params(regionCode, year).query(Integer.class).single();
        return "JN-%s-%d-%05d".formatted(regionCode, year, number);
    }
}
