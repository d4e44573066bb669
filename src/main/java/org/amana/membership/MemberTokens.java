package org.amana.membership;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a member is found by: folded names, the number and the phone, kept beside the member. */
@Component
class MemberTokens {

    private final JdbcTemplate jdbc;

    MemberTokens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The member is found by what is true now, and no longer by what was. */
    void keep(Member member) {
        jdbc.update("delete from member_token where member_id = ?", member.id());
        Set<String> tokens = new LinkedHashSet<>(PlainFolding.tokens(member.name()));
        tokens.addAll(SearchText.tokensOfNumber(member.number()));
        if (member.data().phone() != null) {
            tokens.add(member.data().phone());
        }
        jdbc.batchUpdate(
                "insert into member_token (member_id, region_code, province_code, token) values (?, ?, ?, ?)",
                tokens,
                tokens.size(),
                (insert, token) -> {
                    insert.setObject(1, member.id());
                    insert.setString(2, member.regionCode());
                    insert.setString(3, member.provinceCode());
                    insert.setString(4, token);
                });
    }
}
