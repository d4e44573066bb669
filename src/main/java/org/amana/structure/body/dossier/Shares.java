package org.amana.structure.body.dossier;

import java.util.Collection;
import java.util.Objects;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.setting.Setting;
import org.amana.setting.SettingsOfDay;
import org.jspecify.annotations.Nullable;

/**
 * Women and the young among the seats, and how many are asked for (B5).
 *
 * @param seats all seats, the empty ones too
 */
public record Shares(int seats, int women, int womenWanted, int young, int youngWanted, int youthAge) {

    public static Shares of(int seats, Collection<@Nullable MemberSummary> holders, SettingsOfDay rules) {
        int age = rules.number(Setting.YOUTH_AGE);
        return new Shares(
                seats,
                (int) holders.stream()
                        .filter(Objects::nonNull)
                        .filter(member -> member.gender() == Gender.FEMALE)
                        .count(),
                rules.shareOf(seats, Setting.WOMEN_SHARE),
                (int) holders.stream()
                        .filter(Objects::nonNull)
                        .filter(member -> member.youngOn(rules.day(), age))
                        .count(),
                rules.shareOf(seats, Setting.YOUTH_SHARE),
                age);
    }

    public boolean reached() {
        return women >= womenWanted && young >= youngWanted;
    }
}
