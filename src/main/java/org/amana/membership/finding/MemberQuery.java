package org.amana.membership.finding;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.roll.MemberSort;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the list says: search, filters, order, place. What cannot be read counts as not said.
 *
 * @param q what was typed to search
 * @param after the member after whom the page begins
 * @param before the member before whom the page ends
 */
public record MemberQuery(
        @Nullable String q,
        @Nullable String region,
        @Nullable String province,
        @Nullable String status,
        @Nullable String gender,
        @Nullable String incomplete,
        @Nullable String sort,
        @Nullable String after,
        @Nullable String before) {

    private static final int LONGEST_TEXT = 200;

    String text() {
        String text = q == null ? "" : q.strip();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    Optional<String> regionCode() {
        return said(region);
    }

    Optional<String> provinceCode() {
        return said(province);
    }

    @Nullable
    MemberStatus memberStatus() {
        return oneOf(MemberStatus.values(), status);
    }

    @Nullable
    Gender memberGender() {
        return oneOf(Gender.values(), gender);
    }

    boolean onlyIncomplete() {
        return "true".equals(incomplete);
    }

    MemberSort order() {
        MemberSort order = oneOf(MemberSort.values(), sort);
        return order == null ? MemberSort.NAME : order;
    }

    @Nullable
    UUID afterMember() {
        return key(after);
    }

    @Nullable
    UUID beforeMember() {
        return key(before);
    }

    /** Something is searched or filtered. */
    public boolean narrowed() {
        return !text().isEmpty()
                || said(region).isPresent()
                || said(province).isPresent()
                || memberStatus() != null
                || memberGender() != null
                || onlyIncomplete();
    }

    /** An address with the same search, filters and order, and one more parameter. */
    String address(String path, String name, Object value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "q", text());
        add(address, "region", region);
        add(address, "province", province);
        add(address, "status", status);
        add(address, "gender", gender);
        add(address, "incomplete", onlyIncomplete() ? "true" : null);
        add(address, "sort", order() == MemberSort.NAME ? null : order().name());
        add(address, name, value.toString());
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        said(value).ifPresent(present -> address.queryParam(name, "{" + name + "}")
                .uriVariables(java.util.Map.of(name, present)));
    }

    private static Optional<String> said(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static <E extends Enum<E>> @Nullable E oneOf(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID key(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAKey) {
            return null;
        }
    }
}
