package org.amana.membership.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.MemberCondition;
import org.amana.membership.MemberStatus;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a viewer can choose among, filter by filter. */
@Component
class FilterChoices {

    private final CriteriaReader reader;
    private final CriteriaWords words;
    private final Territories territories;
    private final Formats formats;
    private final MessageSource messages;

    FilterChoices(
            CriteriaReader reader,
            CriteriaWords words,
            Territories territories,
            Formats formats,
            MessageSource messages) {
        this.reader = reader;
        this.words = words;
        this.territories = territories;
        this.formats = formats;
        this.messages = messages;
    }

    List<FilterChoice> of(Viewer by, MemberCriteria criteria) {
        List<FilterChoice> choices = new ArrayList<>();
        if (by.leadership()) {
            List<Option> regions = territories.regions().stream()
                    .map(region -> option(region.code(), region.name()))
                    .toList();
            choices.add(choice("region", regions, criteria.region(), true));
        }
        List<Option> provinces = provinces(by, criteria);
        if (provinces.size() > 1) {
            choices.add(choice("province", provinces, criteria.province(), true));
        }
        List<Option> communes = communes(
                criteria.province() == null && provinces.size() == 1
                        ? provinces.get(0).value()
                        : criteria.province());
        if (!communes.isEmpty()) {
            choices.add(choice("commune", communes, criteria.commune(), false));
        }
        choices.add(choice("status", options(List.of(MemberStatus.values())), name(criteria.status()), false));
        choices.add(choice("gender", options(List.of(Gender.values())), name(criteria.gender()), false));
        choices.add(choice(
                "incomplete",
                List.of(new Option(
                        "true", messages.getMessage("members.incomplete", null, LocaleContextHolder.getLocale()))),
                criteria.incomplete() ? "true" : null,
                false));
        for (MemberCondition condition : reader.conditions()) {
            List<Option> options = new ArrayList<>(options(condition.choices()));
            String chosen = criteria.more().get(condition.parameter());
            if (chosen != null
                    && options.stream().noneMatch(option -> option.value().equals(chosen))) {
                options.add(new Option(chosen, Objects.requireNonNull(words.choice(condition, chosen))));
            }
            choices.add(choice(condition.parameter(), options, chosen, false));
        }
        return choices;
    }

    private FilterChoice choice(String parameter, List<Option> options, @Nullable String chosen, boolean reloads) {
        return new FilterChoice(parameter, words.label(parameter), options, chosen, reloads);
    }

    private List<Option> provinces(Viewer by, MemberCriteria criteria) {
        List<Province> provinces = by.leadership()
                ? criteria.region() == null ? List.of() : territories.provincesOf(criteria.region())
                : territories.provinces().stream()
                        .filter(province -> by.seesMembersOf(province.regionCode(), province.code()))
                        .toList();
        return provinces.stream()
                .map(province -> option(province.code(), province.name()))
                .toList();
    }

    private List<Option> communes(@Nullable String province) {
        return province == null
                ? List.of()
                : territories.communesOf(province).stream()
                        .map(commune -> option(commune.code(), commune.name()))
                        .toList();
    }

    private List<Option> options(List<? extends Enum<?>> choices) {
        return choices.stream()
                .map(choice -> new Option(choice.name(), Objects.requireNonNull(formats.label(choice))))
                .toList();
    }

    private Option option(String code, TwoScripts name) {
        return new Option(code, formats.name(name));
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
