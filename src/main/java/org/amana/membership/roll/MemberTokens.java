package org.amana.membership.roll;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.membership.naming.NameFolding;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What members are found by: folded names, the number and the phone, kept beside them. */
@Component
public class MemberTokens {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;

    public MemberTokens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The members are found by what is true now, and no longer by what was. */
    public void keep(Collection<Member> members) {
        jdbc.update("delete from member_token where member_id = any (?)", (Object)
                members.stream().map(Member::id).toArray(UUID[]::new));
        List<Row> rows = members.stream().flatMap(MemberTokens::rows).toList();
        jdbc.batchUpdate(
                "insert into member_token (member_id, region_code, province_code, token) values (?, ?, ?, ?)",
                rows,
                BATCH,
                (insert, row) -> {
                    insert.setObject(1, row.member().id());
                    insert.setString(2, row.member().regionCode());
                    insert.setString(3, row.member().provinceCode());
                    insert.setString(4, row.token());
                });
    }

    private static Stream<Row> rows(Member member) {
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
        return tokens.stream().map(token -> new Row(member, token));
    }

    private record Row(Member member, String token) {}
}
