package org.amana.administration.setting;

import java.util.List;
import org.amana.setting.Setting;

/** Which settings stand together on the page. */
enum SettingGroup {
    PARTY(
            Setting.PARTY_NAME_AR,
            Setting.PARTY_NAME_FR,
            Setting.DATA_PROTECTION_NUMBER,
            Setting.DATA_PROTECTION_CONTACT,
            Setting.NOTICE_DAYS),
    MEMBERS(
            Setting.MEMBER_MINIMUM_AGE,
            Setting.APPLICATION_DAYS,
            Setting.APPLICATION_FIRST_REMINDER,
            Setting.APPLICATION_LAST_REMINDER,
            Setting.TRANSFER_DAYS,
            Setting.FREEZE_DAYS,
            Setting.MERGE_UNDO_DAYS,
            Setting.CONTACT_DAYS,
            Setting.ELSEWHERE_REGION,
            Setting.ELSEWHERE_OTHERS,
            Setting.CARD_YEARS,
            Setting.APPLICATION_KEPT_MONTHS,
            Setting.FORMER_MEMBER_KEPT_MONTHS,
            Setting.IMPORT_UNDO_HOURS,
            Setting.IMPORT_KEPT_DAYS,
            Setting.EXPORT_KEPT_DAYS,
            Setting.EXPORT_REMEMBERED_DAYS),
    DUES(
            Setting.DUES_ORDINARY,
            Setting.DUES_REDUCED,
            Setting.DUES_OFFICE,
            Setting.DUES_ABROAD,
            Setting.DUES_CORRECTION_DAYS),
    BODIES(
            Setting.SECRETARIAT_MINIMUM,
            Setting.SECRETARIAT_MAXIMUM,
            Setting.COMMITTEE_MINIMUM,
            Setting.COMMITTEE_MAXIMUM,
            Setting.BODY_MONTHS,
            Setting.PERMANENT_BODY_MONTHS,
            Setting.WOMEN_SHARE,
            Setting.YOUTH_SHARE,
            Setting.YOUTH_AGE),
    NOMINEES(Setting.NOMINEE_MONTHS, Setting.NOMINEES_MAXIMUM);

    private final List<Setting> settings;

    SettingGroup(Setting... settings) {
        this.settings = List.of(settings);
    }

    List<Setting> settings() {
        return settings;
    }
}
