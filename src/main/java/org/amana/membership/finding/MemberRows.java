package org.amana.membership.finding;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.freeze.Freezes;
import org.amana.membership.roll.Phones;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the rows of the list with the columns that are chosen. */
@Component
class MemberRows {

    private final Territories territories;
    private final Formats formats;
    private final Phones phones;
    private final LegalDay legalDay;
    private final MessageSource messages;
    private final Freezes freezes;

    MemberRows(
            Territories territories,
            Formats formats,
            Phones phones,
            LegalDay legalDay,
            MessageSource messages,
            Freezes freezes) {
        this.territories = territories;
        this.formats = formats;
        this.phones = phones;
        this.legalDay = legalDay;
        this.messages = messages;
        this.freezes = freezes;
    }

    /** The columns that stand as plain cells, with their headings; the status has a shape of its own. */
    record Shown(MemberColumn column, String label) {}

    List<Shown> shown(MemberCriteria criteria) {
        return criteria.columns().stream()
                .filter(column -> column != MemberColumn.STATUS)
                .map(column -> new Shown(column, formats.label(column)))
                .toList();
    }

    /** @param selects whether the reader may mark some of them */
    MemberTable of(List<MemberSummary> members, MemberCriteria criteria, List<Shown> columns, boolean selects) {
        Words words = new Words(
                territories.names(),
                columns.stream().anyMatch(shown -> shown.column() == MemberColumn.COMMUNE)
                        ? territories.communeNames(members.stream()
                                .map(MemberSummary::communeCode)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                        : Map.of(),
                word("members.notKnown"),
                legalDay.today(),
                freezes.until(members.stream()
                        .filter(member -> member.status() == MemberStatus.SUSPENDED)
                        .map(MemberSummary::id)
                        .toList()));
        return new MemberTable(
                members.stream().map(member -> row(member, columns, words)).toList(),
                new MemberTable.Words(
                        selects,
                        criteria.columns().contains(MemberColumn.STATUS),
                        word("members.mark"),
                        word("members.column.status"),
                        word("members.incomplete")));
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private record Words(
            Map<String, TwoScripts> territories,
            Map<String, TwoScripts> communes,
            String unknown,
            LocalDate today,
            Map<UUID, LocalDate> frozenUntil) {}

    private MemberRow row(MemberSummary member, List<Shown> columns, Words words) {
        return new MemberRow(
                member.id(),
                formats.name(member.name()),
                formats.otherScript(member.name()),
                columns.stream().map(shown -> cell(member, shown, words)).toList(),
                member.status().tone(),
                standing(member, words),
                member.complete());
    }

    /** Whose membership is frozen is suspended until a day (M3). */
    private String standing(MemberSummary member, Words words) {
        LocalDate until = words.frozenUntil().get(member.id());
        return until == null
                ? formats.words(member.standing())
                : messages.getMessage("freeze.until", new Object[] {until}, LocaleContextHolder.getLocale());
    }

    private MemberRow.Cell cell(MemberSummary member, Shown shown, Words words) {
        return switch (shown.column()) {
            case NUMBER -> said(shown, member.number(), "am-code", words);
            case PROVINCE -> said(shown, formats.name(words.territories().get(member.provinceCode())), "", words);
            case COMMUNE -> said(shown, formats.name(words.communes().get(member.communeCode())), "", words);
            case GENDER -> said(shown, formats.label(member.gender()), "", words);
            case AGE ->
                said(
                        shown,
                        String.valueOf(Period.between(member.birthDate(), words.today())
                                .getYears()),
                        "am-number",
                        words);
            case PHONE -> said(shown, phones.shown(member.phone()), "am-code am-ltr", words);
            case EMAIL -> said(shown, member.email(), "am-ltr am-break", words);
            case JOINED -> said(shown, formats.date(member.joinedOn()), "am-number", words);
            case STATUS -> throw new IllegalArgumentException("the status is no plain cell");
        };
    }

    private static MemberRow.Cell said(Shown shown, @Nullable String text, String shape, Words words) {
        return text == null || text.isEmpty()
                ? new MemberRow.Cell(shown.label(), words.unknown(), "am-quiet")
                : new MemberRow.Cell(shown.label(), text, shape);
    }
}
