package org.amana.review;

import org.amana.kernel.LegalDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers dossiers per kind, region and year, in the database. */
@Component
class References {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    References(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** The next reference, as {@code SEC-04-2026-003}; a change that does not happen leaves no gap. */
    String next(DossierKind kind, String regionCode) {
        int year = legalDay.today().getYear();
        int number = jdbc.sql("""
                insert into dossier_number (kind, region_code, year, last) values (?, ?, ?, 1)
                on conflict (kind, region_code, year) do update set last = dossier_number.last + 1
                returning last
                """)
                .params(kind.name(), regionCode, year)
                .query(Integer.class)
                .single();
        return "%s-%s-%d-%03d".formatted(kind.letters(), regionCode, year, number);
    }
}
