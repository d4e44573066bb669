package org.amana.administration.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settings for administrators: what holds, what will hold, what held. */
@Service
@Transactional
class SettingPages {

    private final Settings settings;
    private final SettingLimits limits;
    private final SettingWords words;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    SettingPages(
            Settings settings,
            SettingLimits limits,
            SettingWords words,
            Accounts accounts,
            AuditTrail audit,
            LegalDay legalDay) {
        this.settings = settings;
        this.limits = limits;
        this.words = words;
        this.accounts = accounts;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * A setting, what it is today, and what it becomes next.
     *
     * @param value as it is typed
     * @param shown as it reads
     * @param original what it was before anybody set it, as it reads
     */
    record Row(
            Setting setting,
            String value,
            String shown,
            String original,
            @Nullable Next next) {}

    /** What a setting becomes, and from when. */
    record Next(LocalDate from, String shown) {}

    /** A value as it reads, with who set it and how it stands today. */
    record Value(LocalDate from, String shown, @Nullable TwoScripts setBy, boolean toCome, boolean inForce) {}

    @Transactional(readOnly = true)
    Map<SettingGroup, List<Row>> all(Viewer by) {
        requireAdministrator(by);
        Map<Setting, List<Settings.Change>> histories = settings.histories(EnumSet.allOf(Setting.class));
        Map<SettingGroup, List<Row>> groups = new LinkedHashMap<>();
        for (SettingGroup group : SettingGroup.values()) {
            groups.put(
                    group,
                    group.settings().stream()
                            .map(setting -> row(setting, histories.getOrDefault(setting, List.of())))
                            .toList());
        }
        return groups;
    }

    @Transactional(readOnly = true)
    Row one(Viewer by, Setting setting) {
        requireAdministrator(by);
        return row(setting, settings.history(setting));
    }

    private Row row(Setting setting, List<Settings.Change> newestFirst) {
        LocalDate today = legalDay.today();
        Settings.Change next = newestFirst.stream()
                .filter(change -> change.validFrom().isAfter(today))
                .reduce((later, earlier) -> earlier)
                .orElse(null);
        String value = newestFirst.stream()
                .filter(change -> !change.validFrom().isAfter(today))
                .findFirst()
                .map(Settings.Change::value)
                .orElse(setting.byDefault());
        return new Row(
                setting,
                value,
                words.of(setting, value),
                words.of(setting, setting.byDefault()),
                next == null ? null : new Next(next.validFrom(), words.of(setting, next.value())));
    }

    @Transactional(readOnly = true)
    List<Value> history(Viewer by, Setting setting) {
        requireAdministrator(by);
        List<Settings.Change> changes = settings.history(setting);
        Map<UUID, TwoScripts> names = accounts.names(changes.stream()
                .map(Settings.Change::setBy)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList());
        List<Value> values = new ArrayList<>();
        boolean found = false;
        for (Settings.Change change : changes) {
            boolean toCome = change.validFrom().isAfter(legalDay.today());
            boolean inForce = !toCome && !found;
            found = found || inForce;
            values.add(new Value(
                    change.validFrom(),
                    words.of(setting, change.value()),
                    change.setBy() == null ? null : names.get(change.setBy()),
                    toCome,
                    inForce));
        }
        return values;
    }

    /** @throws RuleViolation when the value is not sound, or the day lies in the past */
    void set(Viewer by, Setting setting, String typed, @Nullable LocalDate from) {
        requireAdministrator(by);
        if (from == null) {
            throw RuleViolation.at("from", "required");
        }
        if (from.isBefore(legalDay.today())) {
            throw RuleViolation.at("from", "setting.inThePast", legalDay.today());
        }
        String value = limits.sound(setting, typed, from);
        settings.set(setting, from, value, by.accountId());
        audit.record(AuditFact.of("SETTING_SET", "Setting", setting.name())
                .by(by.accountId())
                .with("from", from)
                .with("value", setting.numeric() ? value : "words"));
    }

    private static void requireAdministrator(Viewer by) {
        Viewer.require(by.administrator(), "settings", "all");
    }
}
