package org.amana.nomination.list;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amana.kernel.LegalDay;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.setting.SettingsOfDay;
import org.springframework.stereotype.Component;

/** Women and the young over a whole list (N4, B5). */
@Component
class Shares {

    private final Settings settings;
    private final LegalDay legalDay;

    Shares(Settings settings, LegalDay legalDay) {
        this.settings = settings;
        this.legalDay = legalDay;
    }

    /** @param others who is in office in provinces that the list leaves out, and counts with it */
    Gauges over(List<ProvinceState> provinces, List<MemberSummary> others) {
        LocalDate today = legalDay.today();
        SettingsOfDay rules = settings.on(today);
        int age = rules.number(Setting.YOUTH_AGE);
        List<ProvinceState> proposing = provinces.stream()
                .filter(province -> province.notProposedReason() == null && !province.provinceClosed())
                .toList();
        Stream<MemberSummary> proposed = proposing.stream()
                .filter(province -> !province.nominees().isEmpty())
                .map(province -> province.nominees().get(0).member());
        List<MemberSummary> counted = Stream.concat(others.stream(), proposed).toList();
        int whole = others.size() + proposing.size();
        return new Gauges(
                whole,
                (int) counted.stream()
                        .filter(member -> member.gender() == Gender.FEMALE)
                        .count(),
                rules.shareOf(whole, Setting.WOMEN_SHARE),
                (int) counted.stream()
                        .filter(member -> member.youngOn(today, age))
                        .count(),
                rules.shareOf(whole, Setting.YOUTH_SHARE));
    }
}
