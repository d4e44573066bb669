package org.amana.membership.intake.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amana.kernel.TwoScripts;
import org.amana.membership.intake.columns.Plain;
import org.amana.territory.Commune;
import org.amana.territory.Province;
import org.amana.territory.Territories;

/** Finds provinces and communes by what people write: a code, or a name in Arabic or French. */
public final class Places {

    private static final Pattern KIND = Pattern.compile(
            "^\\s*(?:إقليم|اقليم|عمالة|جماعة|مقاطعة|province|préfecture|prefecture|commune|arrondissement)"
                    + "\\s+(?:(?:de la|de|du|des|d[’'])\\s*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Territories territories;
    private final Set<String> accepted;
    private final Map<String, String> acceptedByName = new HashMap<>();
    private final Map<String, String> allByName = new HashMap<>();
    private final Map<String, Map<String, String>> communes = new HashMap<>();

    /** @param accepted the provinces to which rows may belong */
    public Places(Territories territories, List<Province> accepted) {
        this.territories = territories;
        this.accepted = accepted.stream().map(Province::code).collect(Collectors.toSet());
        for (Province province : territories.provinces()) {
            Map<String, String> names = this.accepted.contains(province.code()) ? acceptedByName : allByName;
            put(names, province.code(), province.name());
        }
    }

    /** The province of every row, where only one is accepted. */
    public Optional<String> only() {
        return accepted.size() == 1 ? accepted.stream().findFirst() : Optional.empty();
    }

    /** A province that stands in for one that cannot be read. */
    public String any() {
        return accepted.iterator().next();
    }

    public Optional<String> accepted(String written) {
        return Optional.ofNullable(acceptedByName.get(plain(written)));
    }

    /** There is such a province, but rows may not belong to it (A3). */
    public boolean isOfOthers(String written) {
        return allByName.containsKey(plain(written));
    }

    public Optional<String> commune(String provinceCode, String written) {
        return Optional.ofNullable(
                communes.computeIfAbsent(provinceCode, this::communesByName).get(plain(written)));
    }

    private Map<String, String> communesByName(String provinceCode) {
        Map<String, String> names = new HashMap<>();
        for (Commune commune : territories.communesOf(provinceCode)) {
            put(names, commune.code(), commune.name());
        }
        return names;
    }

    private static void put(Map<String, String> names, String code, TwoScripts name) {
        names.put(Plain.of(code), code);
        names.put(plain(name.arabic()), code);
        names.put(plain(name.latin()), code);
    }

    private static String plain(String written) {
        return Plain.of(KIND.matcher(written).replaceFirst(""));
    }
}
