package org.amana.administration.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.amana.kernel.RuleViolation;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.springframework.stereotype.Component;

/** What each setting may be: an absurd limit would stop the party's work, or void the law's. */
@Component
class SettingLimits {

    private static final int LONGEST_WORDS = 200;

    private record Range(int least, int most) {}

    private static final Map<Setting, Range> RANGES = Map.ofEntries(
            Map.entry(Setting.MEMBER_MINIMUM_AGE, new Range(18, 30)),
            Map.entry(Setting.APPLICATION_DAYS, new Range(1, 365)),
            Map.entry(Setting.APPLICATION_FIRST_REMINDER, new Range(1, 90)),
            Map.entry(Setting.APPLICATION_LAST_REMINDER, new Range(1, 90)),
            Map.entry(Setting.TRANSFER_DAYS, new Range(1, 365)),
            Map.entry(Setting.DUES_ORDINARY, new Range(1, 9999)),
            Map.entry(Setting.DUES_REDUCED, new Range(1, 9999)),
            Map.entry(Setting.DUES_OFFICE, new Range(1, 9999)),
            Map.entry(Setting.DUES_ABROAD, new Range(1, 9999)),
            Map.entry(Setting.DUES_CORRECTION_DAYS, new Range(1, 365)),
            Map.entry(Setting.FREEZE_DAYS, new Range(1, 365)),
            Map.entry(Setting.MERGE_UNDO_DAYS, new Range(1, 365)),
            Map.entry(Setting.ELSEWHERE_REGION, new Range(10, 500)),
            Map.entry(Setting.ELSEWHERE_OTHERS, new Range(5, 100)),
            Map.entry(Setting.CONTACT_DAYS, new Range(1, 60)),
            Map.entry(Setting.CARD_YEARS, new Range(1, 10)),
            Map.entry(Setting.YOUTH_AGE, new Range(18, 60)),
            Map.entry(Setting.SECRETARIAT_MINIMUM, new Range(3, 99)),
            Map.entry(Setting.SECRETARIAT_MAXIMUM, new Range(3, 99)),
            Map.entry(Setting.COMMITTEE_MINIMUM, new Range(3, 99)),
            Map.entry(Setting.COMMITTEE_MAXIMUM, new Range(3, 99)),
            Map.entry(Setting.BODY_MONTHS, new Range(1, 60)),
            Map.entry(Setting.PERMANENT_BODY_MONTHS, new Range(12, 120)),
            Map.entry(Setting.NOMINEE_MONTHS, new Range(0, 120)),
            Map.entry(Setting.NOMINEES_MAXIMUM, new Range(1, 20)),
            Map.entry(Setting.NOTICE_DAYS, new Range(120, 3650)),
            Map.entry(Setting.APPLICATION_KEPT_MONTHS, new Range(3, 120)),
            // Longer than the rows of any list are kept.
            Map.entry(Setting.FORMER_MEMBER_KEPT_MONTHS, new Range(13, 120)),
            Map.entry(Setting.IMPORT_UNDO_HOURS, new Range(1, 168)),
            Map.entry(Setting.IMPORT_KEPT_DAYS, new Range(1, 365)),
            Map.entry(Setting.EXPORT_KEPT_DAYS, new Range(1, 60)),
            Map.entry(Setting.EXPORT_REMEMBERED_DAYS, new Range(180, 3650)));

    private static final Map<Setting, Setting> LEAST_OF = Map.of(
            Setting.SECRETARIAT_MAXIMUM, Setting.SECRETARIAT_MINIMUM,
            Setting.COMMITTEE_MAXIMUM, Setting.COMMITTEE_MINIMUM);

    private final Settings settings;

    SettingLimits(Settings settings) {
        this.settings = settings;
    }

    /**
     * The value as it is kept.
     *
     * @throws RuleViolation when it is not of its kind, or out of its range
     */
    String sound(Setting setting, String typed, LocalDate from) {
        String value = typed.strip();
        if (setting.share()) {
            return share(value.replace(',', '.').replace("%", "").strip());
        }
        if (setting.numeric()) {
            return number(setting, value, from);
        }
        if (value.length() > LONGEST_WORDS) {
            throw RuleViolation.at("value", "setting.tooLong", LONGEST_WORDS);
        }
        boolean name = setting == Setting.PARTY_NAME_AR || setting == Setting.PARTY_NAME_FR;
        if (name && value.isEmpty()) {
            throw RuleViolation.at("value", "required");
        }
        return value;
    }

    private static String share(String value) {
        if (!value.matches("\\d{1,3}(\\.\\d{1,2})?") || new BigDecimal(value).compareTo(BigDecimal.valueOf(100)) > 0) {
            throw RuleViolation.at("value", "setting.notAShare");
        }
        return value;
    }

    private String number(Setting setting, String value, LocalDate from) {
        Range range = RANGES.getOrDefault(setting, new Range(0, 9999));
        if (!value.matches("\\d{1,4}")
                || Integer.parseInt(value) < range.least()
                || Integer.parseInt(value) > range.most()) {
            throw RuleViolation.at("value", "setting.notInRange", range.least(), range.most());
        }
        int number = Integer.parseInt(value);
        LEAST_OF.forEach((most, least) -> {
            if (setting == most && number < settings.number(least, from)) {
                throw RuleViolation.at("value", "setting.belowLeast", settings.number(least, from));
            }
            if (setting == least && number > settings.number(most, from)) {
                throw RuleViolation.at("value", "setting.aboveMost", settings.number(most, from));
            }
        });
        return String.valueOf(number);
    }
}
