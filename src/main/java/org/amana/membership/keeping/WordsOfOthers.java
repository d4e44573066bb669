package org.amana.membership.keeping;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * M8: what others typed who looked for a person: a search kept under a name, the criteria and the purpose of a file. Whoever is
 * erased is erased there too, by family name, number, telephone and e-mail address; a given name alone says nobody.
 */
@Component
class WordsOfOthers {

    /** Shorter words stand in too many others. */
    private static final int SHORTEST = 3;

    private final JdbcClient jdbc;

    WordsOfOthers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction that erases the person, before it does. */
    void forget(UUID member) {
        List<String> words = jdbc.sql("""
                select number, phone, '0' || substr(phone, 5) as national, email, family_name_ar, family_name_latin from member
                where id = ?
                """)
                .param(member)
                .query((row, n) -> Stream.of(
                                Stream.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                                Arrays.stream(row.getString(5).split("\\s+")),
                                Arrays.stream(row.getString(6).split("\\s+")))
                        .flatMap(said -> said)
                        .filter(Objects::nonNull)
                        .filter(word -> word.length() >= SHORTEST)
                        .toList())
                .single();
        String[] like = words.stream()
                .flatMap(word -> Stream.of(word, URLEncoder.encode(word, StandardCharsets.UTF_8)))
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
        jdbc.sql("delete from saved_search where address ilike any (:like) or name ilike any (:like)")
                .param("like", like)
                .update();
        // One that is being made now is made by them, and loses them with its file.
        jdbc.sql("""
                update member_export set criteria = null, purpose_words = case when purpose_words is null then null else '' end
                where state <> 'WAITING' and (criteria ilike any (:like) or purpose_words ilike any (:like))
                """).param("like", like).update();
    }
}
