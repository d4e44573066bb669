package org.amana.membership.finding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.roll.MemberSort;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which members are looked for, in which order and with which columns: all that the address of a list says, and nothing
 * else. {@link CriteriaReader} reads it from an address; who may see whom is decided when it is asked for.
 *
 * @param text what was typed to search, blank for everyone
 * @param ageFrom the youngest, in years, today
 * @param ageUntil the oldest
 * @param more what other rooms know, by the parameter of each {@link org.amana.membership.MemberCondition}
 * @param columns the columns that are shown, in their order
 */
public record MemberCriteria(
        String text,
        @Nullable String region,
        @Nullable String province,
        @Nullable String commune,
        @Nullable MemberStatus status,
        @Nullable Gender gender,
        boolean incomplete,
        @Nullable Integer ageFrom,
        @Nullable Integer ageUntil,
        @Nullable LocalDate joinedFrom,
        @Nullable LocalDate joinedUntil,
        Map<String, String> more,
        MemberSort sort,
        List<MemberColumn> columns) {

    public MemberCriteria {
        more = new TreeMap<>(more);
        columns = List.copyOf(columns);
    }

    /** The same in another territory. */
    MemberCriteria in(@Nullable String otherRegion, @Nullable String otherProvince, @Nullable String otherCommune) {
        return new MemberCriteria(
                text,
                otherRegion,
                otherProvince,
                otherCommune,
                status,
                gender,
                incomplete,
                ageFrom,
                ageUntil,
                joinedFrom,
                joinedUntil,
                more,
                sort,
                columns);
    }

    /** What is said, by the name under which it stands in an address, in a fixed order. */
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>(filters());
        put(said, "sort", sort == MemberSort.NAME ? null : sort);
        put(
                said,
                "columns",
                columns.equals(MemberColumn.inOrder(MemberColumn.USUAL))
                        ? null
                        : String.join(",", columns.stream().map(Enum::name).toList()));
        return said;
    }

    /** What narrows the list, without order and columns. */
    public Map<String, String> filters() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "q", text.isEmpty() ? null : text);
        put(said, "region", region);
        put(said, "province", province);
        put(said, "commune", commune);
        put(said, "status", status);
        put(said, "gender", gender);
        put(said, "incomplete", incomplete ? true : null);
        put(said, "ageFrom", ageFrom);
        put(said, "ageUntil", ageUntil);
        put(said, "joinedFrom", joinedFrom);
        put(said, "joinedUntil", joinedUntil);
        said.putAll(more);
        return said;
    }

    /** Something is searched or filtered. */
    public boolean narrowed() {
        return !filters().isEmpty();
    }

    /** An address that holds all of it. */
    public String address(String path) {
        return address(path, Map.of());
    }

    /** An address that holds all of it and something more, which replaces what is said under the same name. */
    public String address(String path, Map<String, ?> further) {
        Map<String, Object> said = new LinkedHashMap<>(said());
        said.putAll(further);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        said.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(said).toUriString();
    }

    /** The list that this finds. */
    public String address() {
        return address("/members");
    }

    /** The list without one of the filters; a province goes with its region, a commune with its province. */
    public String without(String name) {
        Map<String, String> left = new LinkedHashMap<>(said());
        left.remove(name);
        if (name.equals("region")) {
            left.remove("province");
        }
        if (name.equals("region") || name.equals("province")) {
            left.remove("commune");
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/members");
        left.keySet().forEach(other -> address.queryParam(other, "{" + other + "}"));
        return address.encode().buildAndExpand(left).toUriString();
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }
}
