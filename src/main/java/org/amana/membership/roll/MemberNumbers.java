package org.amana.membership.roll;

import java.util.Iterator;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Member numbers, counted per region: {@code 04-002318}. A number is never given twice. */
@Component
class MemberNumbers {

    private final JdbcClient jdbc;

    MemberNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next numbers of a region, as many as asked for. */
    Iterator<String> next(String regionCode, int count) {
        long last = jdbc.sql("""
                insert into member_counter (region_code, last) values (:region, :count)
                on conflict (region_code) do update set last = member_counter.last + :count returning last
                """)
                .param("region", regionCode)
                .param("count", count)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> "%s-%06d".formatted(regionCode, number))
                .iterator();
    }
}
