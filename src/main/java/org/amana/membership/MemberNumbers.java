package org.amana.membership;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Member numbers, counted per region: {@code 04-002318}. A number is never given twice. */
@Component
class MemberNumbers {

    private final JdbcClient jdbc;

    MemberNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String next(String regionCode) {
        long last = jdbc.sql("""
                insert into member_counter (region_code, last) values (?, 1)
                on conflict (region_code) do update set last = member_counter.last + 1 returning last
                """).param(regionCode).query(Long.class).single();
        return "%s-%06d".formatted(regionCode, last);
    }
}
