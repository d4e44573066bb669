package org.amana.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Members of a party who are looked for by what only they have. */
final class People {

    private static final int SOME = 40;

    private People() {}

    /** By the whole number, its counted part, and its beginning, which others share. */
    static List<String> byNumber(BenchParty party) {
        List<String> addresses = new ArrayList<>();
        for (Map<String, Object> one : some(party, "number")) {
            String number = String.valueOf(one.get("number"));
            String typed =
                    switch (addresses.size() % 3) {
                        case 0 -> number;
                        case 1 -> number.substring(3);
                        default -> number.substring(0, number.length() - 2);
                    };
            addresses.add("/members?q=" + typed);
        }
        return addresses;
    }

    /** As it is written in the country, and only its beginning. */
    static List<String> byPhone(BenchParty party) {
        List<String> addresses = new ArrayList<>();
        for (Map<String, Object> one : some(party, "phone")) {
            String typed = "0" + String.valueOf(one.get("phone")).substring("+212".length());
            addresses.add("/members?q=" + (addresses.size() % 2 == 0 ? typed : typed.substring(0, 6)));
        }
        return addresses;
    }

    /** By how their address begins. */
    static List<String> byMail(BenchParty party) {
        return some(party, "email").stream()
                .map(one -> String.valueOf(one.get("email")))
                .map(mail -> "/members?q=" + encoded(mail.substring(0, mail.indexOf('@') + 2)))
                .toList();
    }

    /** What the registration form asks while such a person is typed in again: name and birth date, and the telephone. */
    static List<String> typedAgain(BenchParty party) {
        return some(party, "phone").stream()
                .map(one -> Reader.SENT + "/members/alike?givenNameLatin=" + encoded(one.get("given_name_latin"))
                        + "&familyNameLatin=" + encoded(one.get("family_name_latin"))
                        + "&birthDate=" + one.get("birth_date")
                        + "&phone=" + encoded(one.get("phone")))
                .toList();
    }

    private static String encoded(Object text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }

    /** @param column what they must have */
    private static List<Map<String, Object>> some(BenchParty party, String column) {
        try (Connection database = party.database()) {
            return new JdbcTemplate(new SingleConnectionDataSource(database, true))
                    .queryForList("""
                    select number, phone, email, given_name_latin, family_name_latin, birth_date from member
                    where %s is not null and given_name_latin <> ''
                    order by md5(number) limit ?
                    """.formatted(column), SOME);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
