package org.amana.structure.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.amana.structure.BodyKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the region and the leadership 30 and 7 days before a body's or a mandate's end, and once it has ended (B6). A mark
 * that was missed is told late, a later end has its own marks.
 */
@Service
@Transactional
class TermNotices {

    private static final int EARLY = 30;
    private static final int LATE = 7;
    /** An end that nobody was told of for so long is no news; shorter than any notice is kept. */
    private static final int STILL_NEWS = 60;

    private final JdbcClient jdbc;
    private final Notices notices;
    private final LegalDay legalDay;

    TermNotices(JdbcClient jdbc, Notices notices, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.legalDay = legalDay;
    }

    /** @param what {@code body} or {@code mandate} */
    private record Term(
            String what,
            UUID id,
            String kind,
            String region,
            @Nullable String province,
            String path,
            LocalDate last) {}

    public void tell() {
        LocalDate today = legalDay.today();
        jdbc.sql("""
                select id, kind, region_code, ends_on from body
                where state = 'IN_FORCE' and ends_on between :from and :to order by ends_on, id
                """)
                .param("from", today.minusDays(STILL_NEWS))
                .param("to", today.plusDays(EARLY))
                .query((row, n) -> {
                    BodyKind kind = BodyKind.valueOf(row.getString("kind"));
                    String region = row.getString("region_code");
                    return new Term(
                            "body",
                            row.getObject("id", UUID.class),
                            kind.name(),
                            region,
                            null,
                            "/regions/" + region + "/" + kind.path(),
                            row.getObject("ends_on", LocalDate.class));
                })
                .list()
                .forEach(term -> tell(term, today));
        jdbc.sql("""
                select id, office, region_code, province_code, until from mandate
                where until between :from and :to and (ended_on is null or end_reason = 'TERM_ENDED' and ended_on = until)
                order by until, id
                """)
                .param("from", today.minusDays(STILL_NEWS))
                .param("to", today.plusDays(EARLY))
                .query((row, n) -> {
                    String region = row.getString("region_code");
                    String province = row.getString("province_code");
                    return new Term(
                            "mandate",
                            row.getObject("id", UUID.class),
                            row.getString("office"),
                            region,
                            province,
                            "/regions/" + region + (province == null ? "" : "/provinces/" + province) + "/secretary",
                            row.getObject("until", LocalDate.class));
                })
                .list()
                .forEach(term -> tell(term, today));
    }

    private void tell(Term term, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, term.last());
        String mark = left < 0 ? "ended" : String.valueOf(left <= LATE ? LATE : EARLY);
        String key = "term." + term.what() + (left < 0 ? ".ended" : ".ends");
        Map<String, String> args = new HashMap<>();
        args.put("kind", term.kind());
        args.put("region", term.region());
        args.put("day", term.last().toString());
        if (left >= 0) {
            args.put("days", String.valueOf(left));
        }
        String once =
                String.join(" ", term.what(), term.id().toString(), term.last().toString(), mark);
        if (term.province() != null) {
            args.put("province", term.province());
            notices.tell(Telling.province(key, term.region(), term.province(), term.path(), args)
                    .once(once + " province"));
        }
        notices.tell(Telling.region(key, term.region(), term.path(), args).once(once + " region"));
        notices.tell(Telling.leadership(key, term.path(), args).once(once + " leadership"));
    }
}
