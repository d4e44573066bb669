package org.amana.membership.joining;

import com.ibm.icu.text.Collator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The territories to choose from: open ones, by name. */
@Component
class PlaceChoices {

    private final Territories territories;
    private final Formats formats;

    PlaceChoices(Territories territories, Formats formats) {
        this.territories = territories;
        this.formats = formats;
    }

    /** Regions with a province to belong to, in their official order. */
    List<Option> regions() {
        Set<String> open =
                territories.provinces().stream().map(Province::regionCode).collect(Collectors.toSet());
        return territories.regions().stream()
                .filter(region -> open.contains(region.code()))
                .map(region -> option(region.code(), region.name()))
                .toList();
    }

    List<Option> provinces(Draft draft) {
        return byName(territories.provincesOf(Objects.requireNonNull(draft.regionCode)).stream()
                .map(province -> option(province.code(), province.name())));
    }

    List<Option> communes(Draft draft) {
        return byName(territories.communesOf(Objects.requireNonNull(draft.provinceCode)).stream()
                .map(commune -> option(commune.code(), commune.name())));
    }

    /** @throws RuleViolation when it is not one of these */
    static String chosen(List<Option> options, @Nullable String code, String field) {
        return options.stream()
                .map(Option::value)
                .filter(value -> value.equals(code))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at(field, "joining." + field + ".missing"));
    }

    private Option option(String code, TwoScripts name) {
        return new Option(code, formats.name(name));
    }

    private static List<Option> byName(Stream<Option> options) {
        Collator collator = Collator.getInstance(LocaleContextHolder.getLocale());
        return options.sorted((one, other) -> collator.compare(one.label(), other.label()))
                .toList();
    }
}
