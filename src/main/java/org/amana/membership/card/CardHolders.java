package org.amana.membership.card;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members as cards need them, in one query; who is not in scope is not in the answer. */
@Component
public class CardHolders {

    private final JdbcClient jdbc;

    CardHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is no such member in scope */
    CardHolder of(UUID memberId) {
        return of(List.of(memberId)).stream().findFirst().orElseThrow(() -> new NotFound("member", memberId));
    }

    List<CardHolder> of(Collection<UUID> memberIds) {
        return read("", memberIds);
    }

    /** Their status and territory stay as they are until this change is done (B8), and nobody else gives them a card. */
    public List<CardHolder> held(Collection<UUID> memberIds) {
        return read(" for no key update of m", memberIds);
    }

    private List<CardHolder> read(String held, Collection<UUID> memberIds) {
        return jdbc.sql("""
                        select m.id, m.number, m.given_name_ar, m.family_name_ar, m.given_name_latin, m.family_name_latin,
                            m.region_code, m.province_code, m.status = 'ACTIVE' as active,
                            m.identity_hash is not null as complete,
                            exists (select from member_photograph p where p.member_id = m.id) as photographed
                        from member m where m.id = any (?) order by m.id
                        """ + held)
                .param(memberIds.toArray(UUID[]::new))
                .query((row, n) -> new CardHolder(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        new TwoScripts(
                                (row.getString("given_name_ar") + " " + row.getString("family_name_ar")).strip(),
                                (row.getString("given_name_latin") + " " + row.getString("family_name_latin")).strip()),
                        row.getString("region_code"),
                        row.getString("province_code"),
                        row.getBoolean("active"),
                        row.getBoolean("complete"),
                        row.getBoolean("photographed")))
                .list();
    }
}
