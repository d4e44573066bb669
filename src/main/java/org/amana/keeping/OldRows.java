package org.amana.keeping;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** M8: rows of one table, whole, that ended at a moment of their own; a room says which. */
public abstract class OldRows implements KeptData {

    private final JdbcClient jdbc;
    private final String kind;
    private final @Nullable Setting period;
    private final String ended;

    /** @param ended table and column of the moment, {@code notice.told_at} */
    protected OldRows(JdbcClient jdbc, String kind, @Nullable Setting period, String ended) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.period = period;
        this.ended = ended;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public @Nullable Setting period() {
        return period;
    }

    @Override
    @Transactional(readOnly = true)
    public long endedBefore(LocalDate day) {
        return jdbc.sql("select count(*)" + before())
                .param(until(day))
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional
    public long erase(LocalDate endedBefore) {
        return jdbc.sql("delete" + before()).param(until(endedBefore)).update();
    }

    private String before() {
        return " from " + ended.substring(0, ended.indexOf('.')) + " where " + ended + " < ?";
    }

    /** What is kept for one day: the day before this night's counts as well, nothing is kept longer than that. */
    private OffsetDateTime until(LocalDate day) {
        return LegalDay.startOf(period == null ? day.plusDays(1) : day).atOffset(ZoneOffset.UTC);
    }
}
