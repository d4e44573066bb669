package org.amana.membership.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amana.membership.MemberCondition;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is looked for, in words; the text that was typed stands in its box and is no part of it. */
@Component
class CriteriaWords {

    private final CriteriaReader reader;
    private final Territories territories;
    private final Formats formats;
    private final MessageSource messages;

    CriteriaWords(CriteriaReader reader, Territories territories, Formats formats, MessageSource messages) {
        this.reader = reader;
        this.territories = territories;
        this.formats = formats;
        this.messages = messages;
    }

    /** The active filters. The criteria's territories have been found in scope. */
    List<Chip> chips(MemberCriteria criteria) {
        List<Chip> chips = new ArrayList<>();
        if (criteria.region() != null) {
            add(
                    chips,
                    criteria,
                    "region",
                    formats.name(territories.region(criteria.region()).name()));
        }
        if (criteria.province() != null) {
            add(
                    chips,
                    criteria,
                    "province",
                    formats.name(territories.province(criteria.province()).name()));
        }
        if (criteria.commune() != null) {
            add(
                    chips,
                    criteria,
                    "commune",
                    formats.name(territories.commune(criteria.commune()).name()));
        }
        add(chips, criteria, "status", label(criteria.status()));
        add(chips, criteria, "gender", label(criteria.gender()));
        add(chips, criteria, "incomplete", criteria.incomplete() ? word("members.incomplete") : null);
        add(chips, criteria, "ageFrom", text(criteria.ageFrom()));
        add(chips, criteria, "ageUntil", text(criteria.ageUntil()));
        add(chips, criteria, "joinedFrom", day(criteria.joinedFrom()));
        add(chips, criteria, "joinedUntil", day(criteria.joinedUntil()));
        for (MemberCondition condition : reader.conditions()) {
            String choice = criteria.more().get(condition.parameter());
            if (choice != null) {
                add(chips, criteria, condition.parameter(), choice(condition, choice));
            }
        }
        return chips;
    }

    /** What was chosen, in words, with the year where one was said. */
    @Nullable
    String choice(MemberCondition condition, String said) {
        for (Enum<?> one : condition.choices()) {
            if (one.name().equals(said)) {
                return label(one);
            }
            if (said.startsWith(one.name() + "-")) {
                return label(one) + " · " + said.substring(one.name().length() + 1);
            }
        }
        return null;
    }

    /** The label of a filter by its name in the address. */
    String label(String parameter) {
        return word("members.filter." + parameter);
    }

    private void add(List<Chip> chips, MemberCriteria criteria, String parameter, @Nullable String value) {
        if (value != null) {
            chips.add(new Chip(label(parameter), value, criteria.without(parameter)));
        }
    }

    private @Nullable String label(@Nullable Enum<?> choice) {
        return choice == null ? null : formats.label(choice);
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : formats.date(day);
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
