package org.amana.membership.duplicate;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.OwnRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two who resemble each other are two persons: kept with who said it and when, and not asked again until it is taken back. */
@Service
@Transactional
class TellApart {

    private final JdbcClient jdbc;
    private final Members members;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    TellApart(JdbcClient jdbc, Members members, AuditTrail audit, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.members = members;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * @throws NotFound unless the viewer keeps both members' records
     * @throws Overtaken when somebody else told them apart, or merged them, meanwhile
     */
    void apart(Viewer by, UUID pair) {
        set(by, pair, "MEMBERS_TOLD_APART", true);
    }

    /** @throws NotFound unless the viewer keeps both members' records */
    void again(Viewer by, UUID pair) {
        set(by, pair, "TOLD_APART_TAKEN_BACK", false);
    }

    private void set(Viewer by, UUID pair, String action, boolean apart) {
        List<UUID> both = jdbc.sql("select one_id, other_id from likely_pair where id = ?")
                .param(pair)
                .query((row, n) -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("pair", pair));
        MemberSummary one = members.summary(both.get(0));
        MemberSummary other = members.summary(both.get(1));
        Viewer.require(ReadPairs.keeps(by, one, other), "pair", pair);
        OwnRecord.refuse(by, one.id());
        OwnRecord.refuse(by, other.id());
        int changed = jdbc.sql("update likely_pair set apart_at = :at, apart_by = :by where id = :pair and apart_at is "
                        + (apart ? "null" : "not null"))
                .param(
                        "at",
                        apart ? legalDay.now().atOffset(ZoneOffset.UTC) : null,
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", apart ? by.accountId() : null, java.sql.Types.OTHER)
                .param("pair", pair)
                .update();
        if (changed == 0) {
            throw new Overtaken("overtaken.pair");
        }
        audit.record(fact(action, by.accountId(), one, other).with("pair", pair));
    }

    private static AuditFact fact(String action, @Nullable UUID by, MemberSummary one, MemberSummary other) {
        return AuditFact.of(action, "Member", one.id())
                .by(by)
                .in(one.regionCode(), one.provinceCode())
                .with("other", other.id());
    }
}
