package org.amana.membership.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.amana.membership.Registration;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Commune;
import org.amana.territory.Province;
import org.amana.territory.Territories;

/** What is true of territories and limits while people are checked, looked up once however many they are. */
public final class Ground {

    private final Territories territories;
    private final Settings settings;
    private final Map<String, Province> provinces = new HashMap<>();
    private final Map<String, Set<String>> communes = new HashMap<>();
    private final Map<LocalDate, Integer> minimumAges = new HashMap<>();

    Ground(Territories territories, Settings settings) {
        this.territories = territories;
        this.settings = settings;
    }

    /** @throws org.amana.kernel.NotFound when there is no such province */
    public Province province(String code) {
        return provinces.computeIfAbsent(code, territories::province);
    }

    /** Whether people may still be put where these say, on a day. */
    public boolean holds(Collection<Registration> people, LocalDate day) {
        return people.stream()
                .allMatch(person -> province(person.provinceCode()).openOn(day)
                        && (person.communeCode() == null || isCommuneOf(person.provinceCode(), person.communeCode())));
    }

    boolean isCommuneOf(String provinceCode, String communeCode) {
        return communes.computeIfAbsent(provinceCode, code -> {
                    Set<String> codes = new HashSet<>();
                    territories.communesOf(code).stream().map(Commune::code).forEach(codes::add);
                    return codes;
                })
                .contains(communeCode);
    }

    /** M2, as it holds on the day of joining. */
    int minimumAge(LocalDate joinedOn) {
        return minimumAges.computeIfAbsent(joinedOn, day -> settings.number(Setting.MEMBER_MINIMUM_AGE, day));
    }
}
