package org.amana.membership.person;

import org.amana.kernel.TwoScripts;
import org.amana.setting.Setting;
import org.amana.setting.Settings;

/**
 * What everyone is told whose data is taken (M8).
 *
 * @param authorisation number of the data-protection authority's authorisation, blank until it is given
 * @param contact where rights are used, blank until it is set
 */
public record DataProtectionNotice(TwoScripts party, String authorisation, String contact) {

    /** Of the words M8.*: raised with them, and kept with each consent. */
    public static final String VERSION = "1";

    public static DataProtectionNotice of(Settings settings) {
        return new DataProtectionNotice(
                new TwoScripts(settings.text(Setting.PARTY_NAME_AR), settings.text(Setting.PARTY_NAME_FR)),
                settings.text(Setting.DATA_PROTECTION_NUMBER).strip(),
                settings.text(Setting.DATA_PROTECTION_CONTACT).strip());
    }
}
