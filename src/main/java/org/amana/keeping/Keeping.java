package org.amana.keeping;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Applies the periods every night, and says what they are and what was done (M8). Outside of any transaction. */
@Service
public class Keeping {

    private static final Logger log = LoggerFactory.getLogger(Keeping.class);
    private static final int SOON_DAYS = 30;
    private static final int SHOWN_RUNS = 120;

    private final ObjectProvider<KeptData> kinds;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    Keeping(ObjectProvider<KeptData> kinds, Settings settings, JdbcClient jdbc, LegalDay legalDay) {
        this.kinds = kinds;
        this.settings = settings;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** Erases what has been kept long enough; one kind that fails keeps no other from being erased. */
    void applyTonight() {
        LocalDate today = legalDay.today();
        for (KeptData data : all()) {
            LocalDate limit = period(data).limit(today);
            try {
                note(data.kind(), limit, data.erase(limit));
            } catch (RuntimeException failure) {
                log.error("Erasing {} failed; it is tried again the next night", data.kind(), failure);
            }
        }
    }

    private void note(String kind, LocalDate limit, long erased) {
        jdbc.sql("insert into erasure_run (id, kind, before_day, erased, run_at) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), kind, limit, erased, legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How long each kind is kept, for everyone to read. */
    public List<KeptPeriod> periods() {
        return all().stream().map(this::period).toList();
    }

    /**
     * What would be erased tonight, and what within a month besides.
     *
     * @param soon those included that are due
     */
    public record Waiting(KeptPeriod period, long due, long soon) {}

    /** The caller has decided who reads; numbers only. */
    public List<Waiting> waiting() {
        LocalDate today = legalDay.today();
        return all().stream()
                .map(data -> {
                    KeptPeriod period = period(data);
                    return new Waiting(
                            period,
                            data.endedBefore(period.limit(today)),
                            data.endedBefore(period.limit(today.plusDays(SOON_DAYS))));
                })
                .toList();
    }

    /** The latest first. The caller has decided who reads; numbers only. */
    public List<ErasureRun> runs() {
        return jdbc.sql("select kind, before_day, erased, run_at from erasure_run order by run_at desc, kind limit ?")
                .param(SHOWN_RUNS)
                .query((row, n) -> new ErasureRun(
                        row.getString("kind"),
                        row.getObject("before_day", LocalDate.class),
                        row.getLong("erased"),
                        row.getTimestamp("run_at").toInstant()))
                .list();
    }

    private KeptPeriod period(KeptData data) {
        Setting period = data.period();
        return period == null
                ? new KeptPeriod(data.kind(), 1, false)
                : new KeptPeriod(
                        data.kind(), settings.number(period), period.name().endsWith("MONTHS"));
    }

    private List<KeptData> all() {
        return kinds.stream().sorted(Comparator.comparing(KeptData::kind)).toList();
    }
}
