package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.transfer.Movers;
import org.amana.testing.AmanaTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class LeavingTest {

    @Autowired
    Region region;

    @Autowired
    Movers movers;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("B8, N3: whoever moves to another province of the region loses the nomination that day")
    void nomination() {
        Viewer secretary = region.secretaryOf(Region.FIRST);
        region.begin(Region.SMALL);
        MemberSummary leaving = region.member(Region.FIRST);
        MemberSummary staying = region.member(Region.SECOND);
        UUID lost = region.nominate(leaving);
        UUID kept = region.nominate(staying);
        movers.ask(secretary, leaving, Region.SECOND);
        assertThat(movers.now(leaving).provinceCode()).isEqualTo(Region.SECOND);
        assertThat(standing(lost)).isEqualTo("INELIGIBLE");
        assertThat(standing(kept)).isEqualTo("NOMINATED");
    }

    private String standing(UUID nominee) {
        return movers.everything(() -> jdbc.sql("select standing from nominee where id = ?")
                .param(nominee)
                .query(String.class)
                .single());
    }
}
