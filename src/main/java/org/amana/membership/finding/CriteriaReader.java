package org.amana.membership.finding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amana.kernel.Digits;
import org.amana.membership.Gender;
import org.amana.membership.MemberCondition;
import org.amana.membership.MemberStatus;
import org.amana.membership.roll.MemberSort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads what an address says about members. What cannot be read counts as not said. */
@Component
public class CriteriaReader {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_CODE = 40;
    private static final int OLDEST = 150;

    private final List<MemberCondition> conditions;

    CriteriaReader(List<MemberCondition> conditions) {
        this.conditions = conditions.stream()
                .sorted(Comparator.comparingInt(MemberCondition::order).thenComparing(MemberCondition::parameter))
                .toList();
    }

    List<MemberCondition> conditions() {
        return conditions;
    }

    /** From the parameters of a request. */
    public MemberCriteria read(MultiValueMap<String, String> said) {
        Map<String, String> more = new LinkedHashMap<>();
        for (MemberCondition condition : conditions) {
            String choice = said(said, condition.parameter());
            if (choice != null && understands(condition, choice)) {
                more.put(condition.parameter(), choice);
            }
        }
        MemberSort sort = oneOf(MemberSort.values(), said(said, "sort"));
        return new MemberCriteria(
                text(said.getFirst("q")),
                code(said(said, "region")),
                code(said(said, "province")),
                code(said(said, "commune")),
                oneOf(MemberStatus.values(), said(said, "status")),
                oneOf(Gender.values(), said(said, "gender")),
                "true".equals(said(said, "incomplete")),
                age(said(said, "ageFrom")),
                age(said(said, "ageUntil")),
                day(said(said, "joinedFrom")),
                day(said(said, "joinedUntil")),
                more,
                sort == null ? MemberSort.NAME : sort,
                columns(said.get("columns")));
    }

    private static boolean understands(MemberCondition condition, String choice) {
        return condition.choices().stream()
                .anyMatch(one -> choice.equals(one.name())
                        || condition.ofYears() && choice.matches(one.name() + "-(19|20)\\d\\d"));
    }

    /** From an address that {@link MemberCriteria#address} made, or the part of it behind the question mark. */
    public MemberCriteria read(String address) {
        String query = address.substring(address.indexOf('?') + 1);
        MultiValueMap<String, String> said = new org.springframework.util.LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.stream()
                        .filter(value -> value != null)
                        .forEach(value -> said.add(name, decoded(value))));
        return read(said);
    }

    /** As it stands where it cannot be decoded: an address may be written by anybody. */
    private static String decoded(String value) {
        try {
            return UriUtils.decode(value, "UTF-8");
        } catch (IllegalArgumentException notEncoded) {
            return value;
        }
    }

    private static String text(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static @Nullable String said(MultiValueMap<String, String> said, String name) {
        String value = said.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable String code(@Nullable String code) {
        return code == null || code.length() > LONGEST_CODE || code.chars().anyMatch(Character::isISOControl)
                ? null
                : code;
    }

    private static @Nullable Integer age(@Nullable String typed) {
        String digits = typed == null ? "" : Digits.western(typed);
        if (!digits.matches("\\d{1,3}")) {
            return null;
        }
        int age = Integer.parseInt(digits);
        return age > OLDEST ? null : age;
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            LocalDate day = typed == null ? null : LocalDate.parse(Digits.western(typed));
            return day == null || day.getYear() < 1900 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static List<MemberColumn> columns(@Nullable List<String> said) {
        Set<MemberColumn> chosen = EnumSet.noneOf(MemberColumn.class);
        for (String names : said == null ? List.<String>of() : said) {
            for (String name : names.split(",")) {
                MemberColumn column = oneOf(MemberColumn.values(), name.strip());
                if (column != null) {
                    chosen.add(column);
                }
            }
        }
        return MemberColumn.inOrder(chosen);
    }

    private static <E extends Enum<E>> @Nullable E oneOf(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
