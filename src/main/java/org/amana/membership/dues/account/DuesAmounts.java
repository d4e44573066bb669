package org.amana.membership.dues.account;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The amounts of each year: the setting of its first day; where there was none, the first that held in it. Once something
 * is recorded in a year its amounts stay, so that what was settled stays settled.
 */
@Component
public class DuesAmounts {

    private final Settings settings;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    DuesAmounts(Settings settings, JdbcClient jdbc, LegalDay legalDay) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    public Amounts amounts() {
        LocalDate today = legalDay.today();
        Map<Setting, List<Settings.Change>> set = settings.histories(
                List.of(Setting.DUES_ORDINARY, Setting.DUES_REDUCED, Setting.DUES_OFFICE, Setting.DUES_ABROAD));
        Map<DuesCategory, NavigableMap<Integer, Integer>> byYear = new EnumMap<>(DuesCategory.class);
        for (DuesCategory category : DuesCategory.values()) {
            byYear.put(category, years(set.getOrDefault(category.setting(), List.of()), today));
        }
        List<Held> held = jdbc.sql("select year, category, amount from dues_amount")
                .query(Held.class)
                .list();
        held.forEach(amount -> byYear.values().forEach(years -> years.remove(amount.year())));
        held.forEach(amount -> byYear.get(amount.category()).put(amount.year(), amount.amount()));
        return new Amounts(today.getYear(), byYear);
    }

    private record Held(int year, DuesCategory category, int amount) {}

    /** The amounts of this year hold from now on. */
    void hold(Amounts amounts) {
        for (DuesCategory category : DuesCategory.values()) {
            int amount = amounts.of(category, amounts.thisYear());
            if (amount > 0) {
                jdbc.sql("insert into dues_amount (year, category, amount) values (?, ?, ?) on conflict do nothing")
                        .params(amounts.thisYear(), category.name(), amount)
                        .update();
            }
        }
    }

    /** @param newestFirst every value that the setting has had or will have */
    private static NavigableMap<Integer, Integer> years(List<Settings.Change> newestFirst, LocalDate today) {
        NavigableMap<LocalDate, Integer> values = new TreeMap<>();
        newestFirst.stream()
                .filter(change -> !change.validFrom().isAfter(today))
                .forEach(change -> values.put(change.validFrom(), Integer.parseInt(change.value())));
        NavigableMap<Integer, Integer> years = new TreeMap<>();
        if (!values.isEmpty()) {
            for (int year = values.firstKey().getYear(); year <= today.getYear(); year++) {
                Map.Entry<LocalDate, Integer> held = values.floorEntry(LocalDate.of(year, 1, 1));
                years.put(year, (held == null ? values.firstEntry() : held).getValue());
            }
        }
        return years;
    }
}
