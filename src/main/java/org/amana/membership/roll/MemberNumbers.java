package org.amana.membership.roll;

import java.util.Iterator;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Member numbers, counted per region: {@code 04-002318}. A number is never given twice. */
@Component
class MemberNumbers {

    private final JdbcClient jdbc;

    MemberNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next numbers of a region, as many as asked for; who comes next waits until this transaction ends. */
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

    /**
     * The same at once, whatever becomes of this transaction, so that nobody waits for it. Where it fails, these numbers
     * are nobody's, as are those of members who were taken back.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Iterator<String> setAside(String regionCode, int count) {
        return next(regionCode, count);
    }
}
