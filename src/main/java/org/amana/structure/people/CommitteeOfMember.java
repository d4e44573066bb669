package org.amana.structure.people;

import java.util.Map;
import org.amana.kernel.LegalDay;
import org.amana.membership.CompetentCommittee;
import org.amana.membership.MemberSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** E6: the region's committee where it is in office, and never for who is its region's secretary. */
@Component
@Transactional(readOnly = true)
class CommitteeOfMember implements CompetentCommittee {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    CommitteeOfMember(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    @Override
    public boolean regional(MemberSummary member) {
        return jdbc.sql("""
                select exists (select from body where region_code = :region and kind = 'COMMITTEE' and state = 'IN_FORCE'
                        and ends_on >= :today)
                    and not exists (select from mandate where member_id = :member and office = 'REGIONAL'
                        and ended_on is null)
                """)
                .params(Map.of("region", member.regionCode(), "today", legalDay.today(), "member", member.id()))
                .query(Boolean.class)
                .single();
    }
}
