package org.amana.membership.roll;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.database.ManyRows;
import org.amana.membership.naming.NameFolding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What members are found by: folded names, the number and the phone, kept beside them. */
@Component
public class MemberTokens {

    private final JdbcTemplate jdbc;

    public MemberTokens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The members are found by what is true now, and no longer by what was. */
    public void keep(Collection<Member> members) {
        jdbc.update("delete from member_token where member_id = any (?)", (Object)
                members.stream().map(Member::id).toArray(UUID[]::new));
        add(members);
    }

    /** New members are found. */
    void add(Collection<Member> members) {
        ManyRows rows =
                new ManyRows("member_token", "member_id uuid", "region_code text", "province_code text", "token text");
        // in the order of the indexes, so that each of their pages is looked for once
        members.parallelStream()
                .flatMap(member -> tokens(member).stream().map(token -> Map.entry(token, member)))
                .sorted(Map.Entry.comparingByKey())
                .forEachOrdered(row -> rows.add(
                        row.getValue().id(),
                        row.getValue().regionCode(),
                        row.getValue().provinceCode(),
                        row.getKey()));
        rows.write(jdbc);
    }

    private static Set<String> tokens(Member member) {
        PersonalData data = member.data();
        Set<String> tokens = new TreeSet<>(NameFolding.tokens(
                data.givenName().arabic(),
                data.familyName().arabic(),
                data.givenName().latin(),
                data.familyName().latin()));
        tokens.addAll(SearchText.tokensOfNumber(member.number()));
        if (data.phone() != null) {
            tokens.add(data.phone());
        }
        if (data.email() != null) {
            tokens.add(SearchText.tokenOfEmail(data.email()));
        }
        return tokens;
    }
}
