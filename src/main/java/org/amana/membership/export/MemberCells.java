package org.amana.membership.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.territory.Commune;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What the columns of a file say of a member, in the file's language. */
final class MemberCells {

    private final List<ExportColumn> columns;
    private final MessageSource messages;
    private final Territories territories;
    private final Locale locale;
    private final LocalDate today;
    private final Map<String, TwoScripts> names;
    private final Map<String, Map<String, TwoScripts>> communes = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    MemberCells(
            List<ExportColumn> columns,
            MessageSource messages,
            Territories territories,
            Locale locale,
            LocalDate today) {
        this.columns = columns;
        this.messages = messages;
        this.territories = territories;
        this.locale = locale;
        this.today = today;
        this.names = territories.names();
    }

    List<String> header() {
        return columns.stream().map(column -> word("exportColumn." + column)).toList();
    }

    /** Texts, numbers, days, and null where nothing is known. */
    List<@Nullable Object> of(MemberSummary member) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (ExportColumn column : columns) {
            cells.add(of(member, column));
        }
        return cells;
    }

    private @Nullable Object of(MemberSummary member, ExportColumn column) {
        return switch (column) {
            case NUMBER -> member.number();
            case NAME_ARABIC -> member.name().arabic();
            case NAME_LATIN -> member.name().latin();
            case GENDER -> word("gender." + member.gender());
            case BIRTH_DATE -> member.birthDate();
            case AGE -> ChronoUnit.YEARS.between(member.birthDate(), today);
            case REGION -> name(names.get(member.regionCode()));
            case PROVINCE -> name(names.get(member.provinceCode()));
            case COMMUNE -> commune(member);
            case PHONE -> member.phone();
            case EMAIL -> member.email();
            case JOINED_ON -> member.joinedOn();
            case STATUS -> word("memberStanding." + member.status() + "." + member.gender());
            case RECORD -> word(member.complete() ? "members.complete" : "members.incomplete");
        };
    }

    private @Nullable String commune(MemberSummary member) {
        if (member.communeCode() == null) {
            return null;
        }
        return name(communes.computeIfAbsent(member.provinceCode(), province -> {
                    Map<String, TwoScripts> found = new HashMap<>();
                    for (Commune commune : territories.communesOf(province)) {
                        found.put(commune.code(), commune.name());
                    }
                    return found;
                })
                .get(member.communeCode()));
    }

    private @Nullable String name(@Nullable TwoScripts name) {
        return name == null ? null : name.in(locale);
    }

    private String word(String key) {
        return words.computeIfAbsent(key, asked -> messages.getMessage(asked, null, locale));
    }
}
