package org.amana.membership.dues.account;

import org.amana.setting.Setting;

/** How much a member pays in a year; the amounts are settings. */
public enum DuesCategory {
    ORDINARY(Setting.DUES_ORDINARY),
    /** Students, and who has no work. */
    REDUCED(Setting.DUES_REDUCED),
    /** Who holds an elected or appointed office. */
    OFFICE(Setting.DUES_OFFICE),
    ABROAD(Setting.DUES_ABROAD);

    private static final String REGION_ABROAD = "13";

    private final Setting setting;

    DuesCategory(Setting setting) {
        this.setting = setting;
    }

    Setting setting() {
        return setting;
    }

    /** Whoever was put into no category has the one of the territory. */
    static DuesCategory of(String regionCode) {
        return REGION_ABROAD.equals(regionCode) ? ABROAD : ORDINARY;
    }
}
