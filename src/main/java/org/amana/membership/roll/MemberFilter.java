package org.amana.membership.roll;

import java.util.ArrayList;
import java.util.List;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.naming.NameFolding;
import org.jspecify.annotations.Nullable;

/**
 * Which members, as SQL on {@code member m}. The row scope of who is looking comes on top.
 *
 * @param text beginnings of names in either script, of the number or of the phone; blank for everyone
 * @param incomplete only those whose identity number is not known (M1)
 */
public record MemberFilter(
        String text,
        @Nullable String regionCode,
        @Nullable String provinceCode,
        @Nullable MemberStatus status,
        @Nullable Gender gender,
        boolean incomplete) {

    /** A condition with its parameters in order. */
    record Condition(String sql, List<Object> params) {}

    /** All that is asked except the words. */
    Condition condition() {
        StringBuilder sql = new StringBuilder("true");
        List<Object> params = new ArrayList<>();
        add(sql, params, " and m.region_code = ?", regionCode);
        add(sql, params, " and m.province_code = ?", provinceCode);
        add(sql, params, " and m.status = ?", status == null ? null : status.name());
        add(sql, params, " and m.gender = ?", gender == null ? null : gender.name());
        sql.append(incomplete ? " and m.identity_hash is null" : "");
        return new Condition(sql.toString(), params);
    }

    /** For each word, a condition on {@code member_token t}. */
    List<Condition> words() {
        return SearchText.prefixes(text).stream().map(this::word).toList();
    }

    private Condition word(List<String> prefixes) {
        StringBuilder sql = new StringBuilder("true");
        List<Object> params = new ArrayList<>();
        if (provinceCode != null) {
            add(sql, params, " and t.province_code = ?", provinceCode);
        } else {
            add(sql, params, " and t.region_code = ?", regionCode);
        }
        String or = " and (";
        for (String prefix : prefixes) {
            sql.append(or).append("t.token >= ? and t.token < ?");
            params.add(prefix);
            params.add(NameFolding.after(prefix));
            or = " or ";
        }
        return new Condition(sql.append(")").toString(), params);
    }

    private static void add(StringBuilder sql, List<Object> params, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            params.add(value);
        }
    }
}
