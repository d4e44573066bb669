package org.amana.membership.roll;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amana.membership.Gender;
import org.amana.membership.MemberCondition;
import org.amana.membership.MemberStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which members, as SQL on {@code member m}. The row scope of who is looking comes on top.
 *
 * @param text beginnings of names in either script, of the number, the phone or the e-mail address; blank for everyone
 * @param communeCode a commune of the province, which is said then too
 * @param incomplete only those whose identity number is not known (M1)
 * @param born the days on which they were born
 * @param joined the days on which they joined
 * @param more what other rooms know of them
 */
public record MemberFilter(
        String text,
        @Nullable String regionCode,
        @Nullable String provinceCode,
        @Nullable String communeCode,
        @Nullable MemberStatus status,
        @Nullable Gender gender,
        boolean incomplete,
        Days born,
        Days joined,
        List<MemberCondition.Clause> more) {

    /** Asked for one of more kinds, the index costs more than it saves; years in which nobody joined cost next to nothing. */
    private static final int MOST_YEARS = 150;

    public MemberFilter {
        more = List.copyOf(more);
    }

    /** From a day until another, both included; null where there is no bound. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

        public static final Days ANY = new Days(null, null);

        boolean any() {
            return from == null && until == null;
        }

        boolean isShort(int days) {
            return from != null && until != null && ChronoUnit.DAYS.between(from, until) <= days;
        }
    }

    /** A condition with its parameters in order. */
    record Condition(String sql, List<Object> params) {}

    /** Everyone of a kind, without words. */
    public static MemberFilter kind(@Nullable String regionCode, @Nullable MemberStatus status, boolean incomplete) {
        return new MemberFilter("", regionCode, null, null, status, null, incomplete, Days.ANY, Days.ANY, List.of());
    }

    /** Whoever words find in a territory. */
    public static MemberFilter words(
            String text, @Nullable String regionCode, @Nullable String provinceCode, @Nullable MemberStatus status) {
        return new MemberFilter(
                text, regionCode, provinceCode, null, status, null, false, Days.ANY, Days.ANY, List.of());
    }

    /** All that is asked except the words. */
    Condition condition() {
        return condition(" and m.facts & 1 <> 0");
    }

    /** The same, on {@code member_count m}. */
    Condition counted() {
        return condition(" and not m.complete");
    }

    private Condition condition(String withoutIdentity) {
        StringBuilder sql = new StringBuilder("true");
        List<Object> params = new ArrayList<>();
        add(sql, params, " and m.region_code = ?", regionCode);
        add(sql, params, " and m.province_code = ?", provinceCode);
        add(sql, params, " and m.commune_code = ?", communeCode);
        add(sql, params, " and m.status = ?", status == null ? null : status.name());
        add(sql, params, " and m.gender = ?", gender == null ? null : gender.name());
        sql.append(incomplete ? withoutIdentity : "");
        add(sql, params, " and m.birth_date >= ?", born.from());
        add(sql, params, " and m.birth_date <= ?", born.until());
        add(sql, params, " and m.joined_on >= ?", joined.from());
        add(sql, params, " and m.joined_on <= ?", joined.until());
        for (MemberCondition.Clause clause : more) {
            sql.append(" and (").append(clause.sql()).append(")");
            params.addAll(clause.params());
        }
        return new Condition(sql.toString(), params);
    }

    /** Whether it asks for more than words and a territory. */
    boolean narrowsKind() {
        return status != null || gender != null || incomplete || !isCounted();
    }

    /** Whether what it asks for, without words, is kept counted. */
    boolean isCounted() {
        return communeCode == null && born.any() && joined.any() && more.isEmpty();
    }

    /** Whether all that it asks for, without words, stands among the words of kind. */
    boolean isOfKinds() {
        return born.any() && joined.any() && more.isEmpty();
    }

    /** Whether few members are of the kind, so that the next of them is far along any order. */
    boolean isRare() {
        return communeCode != null
                || incomplete
                || status != null && status != MemberStatus.ACTIVE
                || !groups().isEmpty();
    }

    /**
     * Its kinds and territory, as they stand among a member's words. Of what half of all are, such as the gender, the rows
     * are asked: to intersect it would cost more.
     */
    List<String> kinds() {
        return Stream.of(
                        provinceCode == null ? regionCode : null,
                        communeCode == null ? provinceCode : null,
                        communeCode,
                        status == null || status == MemberStatus.ACTIVE ? null : status,
                        incomplete ? "INCOMPLETE" : null)
                .filter(Objects::nonNull)
                .map(kind -> "=" + kind)
                .toList();
    }

    /** The same and the gender, which goes with a name. */
    List<String> kindsAndGender() {
        return gender == null
                ? kinds()
                : Stream.concat(kinds().stream(), Stream.of("=" + gender)).toList();
    }

    /** Whether nobody can be all of it. */
    boolean isImpossible() {
        return more.stream().flatMap(clause -> clause.never().stream()).anyMatch(kind -> kinds().contains("=" + kind));
    }

    /** Kinds of which a member must have one of each group, behind their signs with blanks between, as they are asked. */
    List<String> groups() {
        Stream<List<String>> years = Stream.of(years("B", born, 5), years("J", joined, 1));
        return Stream.concat(more.stream().map(MemberCondition.Clause::words), years)
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().map(kind -> "=" + kind).collect(Collectors.joining(" ")))
                .toList();
    }

    /** The years of a span of days, some together; none where the span is open or very long. */
    private static List<String> years(String sign, Days days, int together) {
        if (days.from() == null || days.until() == null) {
            return List.of();
        }
        int first = days.from().getYear() / together;
        int last = days.until().getYear() / together;
        return last - first > MOST_YEARS
                ? List.of()
                : IntStream.rangeClosed(first, last)
                        .mapToObj(year -> sign + year * together)
                        .toList();
    }

    /** The days on which they were born, as the index of birth dates is asked. */
    Condition birthDays() {
        StringBuilder sql = new StringBuilder("true");
        List<Object> params = new ArrayList<>();
        add(sql, params, " and m.birth_date >= ?", born.from());
        add(sql, params, " and m.birth_date <= ?", born.until());
        add(sql, params, " and m.region_code = ?", regionCode);
        return new Condition(sql.toString(), params);
    }

    /** What stands in a statement that walks the list in an order no further than so: the beginnings of its index. */
    Condition stretch(MemberSort sort) {
        StringBuilder sql = new StringBuilder("true");
        List<Object> params = new ArrayList<>();
        add(sql, params, " and m.province_code = ?", provinceCode);
        add(sql, params, " and m.region_code = ?", provinceCode == null ? regionCode : null);
        if (sort == MemberSort.JOINED) {
            add(sql, params, " and m.joined_on >= ?", joined.from());
            add(sql, params, " and m.joined_on <= ?", joined.until());
        }
        return new Condition(sql.toString(), params);
    }

    /** The words, the rarest probably first. */
    List<SearchedWord> words() {
        StringBuilder sql = new StringBuilder("true");
        List<Object> params = new ArrayList<>();
        add(sql, params, " and t.province_code = ?", provinceCode);
        add(sql, params, " and t.region_code = ?", provinceCode == null ? regionCode : null);
        Condition territory = new Condition(sql.toString(), params);
        return SearchText.prefixes(text).stream()
                .map(prefixes -> new SearchedWord(prefixes, territory))
                .sorted(SearchedWord.LONGEST_FIRST)
                .toList();
    }

    private static void add(StringBuilder sql, List<Object> params, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            params.add(value);
        }
    }
}
