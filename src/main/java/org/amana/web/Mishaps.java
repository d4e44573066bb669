package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.PrintedCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives what went wrong a short reference: it stands on the error page, in the server's log beside the whole story, and
 * in a table that administrators read, without anything of what was asked for or typed (A7).
 */
@Component
public class Mishaps {

    private static final Logger log = LoggerFactory.getLogger(Mishaps.class);
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration REFUSALS_KEPT = Duration.ofDays(14);

    /** Whoever meets many refusals, by mistake or on purpose, takes no reference from others: the rest has none. */
    private static final int OF_ONE_AN_HOUR = 30;

    /** Nor do many together fill the disk. */
    private static final int REFUSALS_AN_HOUR = 600;

    private static final int LENGTH = 8;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    private final JdbcClient jdbc;
    private final LegalDay legalDay;
    private final Map<String, Integer> ofOne = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> hour = new AtomicReference<>(Instant.EPOCH);

    Mishaps(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /**
     * Keeps what happened; without the database the log alone knows it.
     *
     * @param absent whether the database is gone
     */
    Mishap keep(HttpServletRequest request, Throwable failure, boolean absent) {
        Mishap mishap =
                mishap(request, failure, absent ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR);
        if (absent) {
            log.warn(
                    "{} {} {} The database does not answer: {}",
                    mishap.reference(),
                    mishap.method(),
                    mishap.route(),
                    failure.toString());
            return mishap;
        }
        log.error("{} {} {}", mishap.reference(), mishap.method(), mishap.route(), failure);
        try {
            store(mishap);
        } catch (DataAccessException gone) {
            log.warn("{} is in the log only", mishap.reference());
        }
        return mishap;
    }

    private Mishap mishap(HttpServletRequest request, Throwable failure, HttpStatus status) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new Mishap(
                PrintedCode.next(LENGTH),
                legalDay.now(),
                status.value(),
                METHODS.contains(request.getMethod()) ? request.getMethod() : "?",
                pattern == null ? "" : pattern.toString(),
                failure.getClass().getName(),
                root(failure).getClass().getName(),
                place(failure));
    }

    /**
     * Keeps that somebody who is signed in was refused, so that help can begin there too: what is not there and what is out
     * of scope look the same. Of strangers nothing is kept.
     *
     * @return null where nothing was kept, so that no reference is shown that leads nowhere
     */
    @Nullable
    Mishap keepRefusal(HttpServletRequest request, Throwable refusal, HttpStatus status) {
        String who = request.getRemoteUser();
        if (who == null || ofThisHour(who) > OF_ONE_AN_HOUR) {
            return null;
        }
        boolean silent = status == HttpStatus.NOT_FOUND;
        Mishap mishap = mishap(request, silent ? new NotFound("page", "") : refusal, status);
        try {
            int others = jdbc.sql("select count(*) from mishap where at > ? and status < 500")
                    .param(mishap.at().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                    .query(Integer.class)
                    .single();
            if (others >= REFUSALS_AN_HOUR) {
                return null;
            }
            store(mishap);
            return mishap;
        } catch (DataAccessException gone) {
            return null;
        }
    }

    /** In this memory only: who it was is kept nowhere. */
    private int ofThisHour(String who) {
        Instant now = legalDay.now().truncatedTo(ChronoUnit.HOURS);
        if (!hour.getAndSet(now).equals(now)) {
            ofOne.clear();
        }
        return ofOne.merge(who, 1, Integer::sum);
    }

    private void store(Mishap mishap) {
        jdbc.sql("""
                insert into mishap (reference, at, status, method, route, failure, cause, place)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        mishap.reference(),
                        mishap.at().atOffset(ZoneOffset.UTC),
                        mishap.status(),
                        mishap.method(),
                        mishap.route(),
                        mishap.failure(),
                        mishap.cause(),
                        mishap.place())
                .update();
    }

    /**
     * The latest first. The caller has decided that the viewer may.
     *
     * @param reference only this one, however it was typed; blank for all that failed, without what was merely refused
     */
    public List<Mishap> find(String reference) {
        return jdbc.sql("""
                select * from mishap where cast(:reference as text) = '' and status >= 500 or reference = :reference
                order by at desc, reference limit 50
                """)
                .param("reference", PrintedCode.grouped(PrintedCode.normal(reference)))
                .query((row, n) -> new Mishap(
                        row.getString("reference"),
                        row.getTimestamp("at").toInstant(),
                        row.getInt("status"),
                        row.getString("method"),
                        row.getString("route"),
                        row.getString("failure"),
                        row.getString("cause"),
                        row.getString("place")))
                .list();
    }

    void forgetOld() {
        jdbc.sql("delete from mishap where at < :failures or at < :refusals and status < 500")
                .param("failures", legalDay.now().minus(KEPT).atOffset(ZoneOffset.UTC))
                .param("refusals", legalDay.now().minus(REFUSALS_KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce((outer, inner) -> inner).orElse(failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, cause -> Objects.requireNonNull(cause)
                        .getCause())
                .map(Objects::requireNonNull)
                .limit(20);
    }

    /** The deepest of our own lines. */
    private static String place(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace())
                        .filter(line -> line.getClassName().startsWith("org.amana."))
                        .limit(1))
                .reduce((outer, inner) -> inner)
                .map(line -> line.getClassName() + "." + line.getMethodName() + ":" + line.getLineNumber())
                .orElse("");
    }
}
