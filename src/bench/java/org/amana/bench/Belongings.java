package org.amana.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.amana.membership.Skill;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a register's members have after some years, so that lists can be narrowed by it: skills, cards, exemptions. */
final class Belongings {

    private Belongings() {}

    /** Every fifth member says what they can do; every second of those who may have a card has one, some of them long ago. */
    static void bring(Connection database) throws SQLException {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(database, true));
        // in bulk: what each row would have been told one by one is reckoned at the end
        jdbc.execute("set session_replication_role = replica");
        String[] skills = Arrays.stream(Skill.values()).map(Enum::name).toArray(String[]::new);
        for (int each : new int[] {5, 15}) {
            jdbc.update("""
                    insert into member_skill (member_id, region_code, province_code, skill, declared_on)
                    select id, region_code, province_code,
                        (?::text[])[1 + (hashtext(? || id::text) & 65535) % ?], joined_on
                    from member where hashtext(id::text) % ? = 0
                    on conflict do nothing
                    """, skills, Integer.toString(each), skills.length, each);
        }
        // planned for a table that is empty, the anti-join would read all that it has written once for every row
        jdbc.execute("set enable_nestloop = off");
        jdbc.update("""
                insert into card (id, version, number, member_id, region_code, province_code, token_hash, issued_on,
                    valid_until, issued_at)
                select gen_random_uuid(), 0, 'B-' || number, id, region_code, province_code, md5(id::text), given,
                    given + 1095, given
                from (select *, greatest(joined_on, date '2026-10-01' - (hashtext(number) & 2047)) as given from member) m
                where status = 'ACTIVE' and identity_hash is not null and hashtext(id::text) % 2 = 0
                    and not exists (select from card c where c.member_id = m.id and c.ended_on is null)
                on conflict do nothing
                """);
        jdbc.execute("reset enable_nestloop");
        jdbc.update("""
                insert into dues_exemption (id, version, member_id, region_code, province_code, from_year, until_year, reason,
                    granted_at)
                select gen_random_uuid(), 0, id, region_code, province_code, 2025, 2027, 'BENCH', joined_on
                from member m where status = 'ACTIVE' and hashtext(id::text) % 97 = 0
                    and not exists (select from dues_exemption e where e.member_id = m.id)
                """);
        jdbc.update("""
                update member m set facts = ties_of(id) | (facts & 1), card_until = card_until_of(id)
                where id in (select member_id from member_skill union select member_id from card
                    union select member_id from dues_exemption)
                    and (facts, card_until) is distinct from (ties_of(id) | (facts & 1), card_until_of(id))
                """);
        jdbc.update("""
                update member_words w
                set words = array(select word from unnest(words) word where word not like '=%') || words_of_kind(m)
                from member m where m.id = w.member_id and (m.facts <> 0 or m.card_until is not null)
                """);
        jdbc.execute("reset session_replication_role");
        jdbc.execute("vacuum analyze member, member_words, member_skill, card, dues_exemption");
    }
}
