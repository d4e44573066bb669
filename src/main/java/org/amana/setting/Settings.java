package org.amana.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings as they hold on a day: a dossier is judged by the rules of its own day. */
@Service
@Transactional(readOnly = true)
public class Settings {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    Settings(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** The value that holds on a day. */
    public String text(Setting setting, LocalDate day) {
        return jdbc.sql("select value from setting where name = ? and valid_from <= ? order by valid_from desc limit 1")
                .params(setting.name(), day)
                .query(String.class)
                .optional()
                .orElse(setting.byDefault());
    }

    /** The value that holds today. */
    public String text(Setting setting) {
        return text(setting, legalDay.today());
    }

    public int number(Setting setting, LocalDate day) {
        return Integer.parseInt(text(setting, day));
    }

    public int number(Setting setting) {
        return number(setting, legalDay.today());
    }

    /** All of them as they hold on a day, in one query. */
    public SettingsOfDay on(LocalDate day) {
        Map<Setting, String> set = new EnumMap<>(Setting.class);
        jdbc.sql(
                        "select distinct on (name) name, value from setting where valid_from <= ? order by name, valid_from desc")
                .param(day)
                .query(row -> {
                    set.put(Setting.valueOf(row.getString("name")), row.getString("value"));
                });
        return new SettingsOfDay(day, set);
    }

    /** Every value a setting has had or will have, the newest first. */
    public List<Change> history(Setting setting) {
        return jdbc.sql(
                        "select name, valid_from, value, set_by, set_at from setting where name = ? order by valid_from desc")
                .param(setting.name())
                .query((row, n) -> new Change(
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("value"),
                        row.getObject("set_by", UUID.class)))
                .list();
    }

    /** The same of several settings, in one query; who never had a value is not in the answer. */
    public Map<Setting, List<Change>> histories(Collection<Setting> of) {
        Map<Setting, List<Change>> histories = new EnumMap<>(Setting.class);
        jdbc.sql("select name, valid_from, value, set_by from setting where name = any (?) order by valid_from desc")
                .param(of.stream().map(Setting::name).toArray(String[]::new))
                .query(row -> {
                    histories
                            .computeIfAbsent(Setting.valueOf(row.getString("name")), name -> new ArrayList<>())
                            .add(new Change(
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getString("value"),
                                    row.getObject("set_by", UUID.class)));
                });
        return histories;
    }

    /**
     * Sets a value from a day on. The caller has decided that the actor may, and that the value is sound.
     *
     * @param from the first day on which the value holds
     */
    @Transactional
    public void set(Setting setting, LocalDate from, String value, @Nullable UUID actor) {
        jdbc.sql("""
                insert into setting (name, valid_from, value, set_by) values (?, ?, ?, ?)
                on conflict (name, valid_from) do update set value = excluded.value, set_by = excluded.set_by, set_at = now()
                """).params(setting.name(), from, value, actor).update();
    }

    /** A value and the day from which it holds. */
    public record Change(
            LocalDate validFrom, String value, @Nullable UUID setBy) {}
}
