package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.administration.territory.Divider;
import org.amana.kernel.Overtaken;
import org.amana.membership.MemberSummary;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.list.ProvinceStatus;
import org.amana.nomination.nominee.NomineeState;
import org.amana.nomination.nominee.Standing;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.amana.testing.AmanaTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** T2, N1: a region's open list when its provinces change. */
@AmanaTest
class DividedListTest {

    private static final String EAST = "12.391.P1";
    private static final String WEST = "12.391.P2";

    /** The second province of the small region becomes two; its communes are shared out. */
    private static final String DIVIDED = """
            code,type,parent,name_ar,name_fr,status,successor
            12.391,PROVINCE,12,وادي الذهب,Oued Ed-Dahab,CLOSED,12.391.P1
            12.391.P1,PARTY_PROVINCE,12,وادي الذهب الشرق,Oued Ed-Dahab Est,OPEN,
            12.391.P2,PARTY_PROVINCE,12,وادي الذهب الغرب,Oued Ed-Dahab Ouest,OPEN,
            12.391.05.01,RURAL,12.391.P2,بئر أنزران,Bir Anzarane,OPEN,
            """;

    /** The second province goes whole to a new code. */
    private static final String RENUMBERED = """
            code,type,parent,name_ar,name_fr,status,successor
            12.391,PROVINCE,12,وادي الذهب,Oued Ed-Dahab,CLOSED,12.392
            12.392,PROVINCE,12,وادي الذهب,Oued Ed-Dahab,OPEN,
            """;

    @Autowired
    Region region;

    @Autowired
    Divider divider;

    @Autowired
    Dossiers dossiers;

    private MemberSummary inTheWest() {
        return region.register(Region.newcomer(Region.SECOND).commune("12.391.05.01"));
    }

    @Test
    @DisplayName(
            "T2, N1: the new provinces join the open list, the nominees of a draft go on in the one they belong to")
    void draft() {
        region.begin(Region.SMALL);
        UUID east = region.accepted(region.member(Region.SECOND));
        region.accepted(inTheWest());
        region.consult(Region.SECOND);

        divider.divide(DIVIDED);

        assertThat(region.list(Region.SMALL).provinces())
                .extracting(state -> state.province().code())
                .containsExactly(Region.FIRST, Region.SECOND, EAST, WEST);
        ProvinceState closed = region.now(Region.SECOND);
        assertThat(closed.status()).isEqualTo(ProvinceStatus.PROVINCE_CLOSED);
        assertThat(closed.former())
                .extracting(nominee -> nominee.nominee().standing())
                .containsExactlyInAnyOrder(Standing.MOVED, Standing.MOVED);
        assertThat(closed.former()).extracting(NomineeState::id).contains(east);
        for (String province : List.of(EAST, WEST)) {
            assertThat(region.now(province).nominees()).hasSize(1);
            assertThat(region.now(province).consultations())
                    .as("N2: held for the whole, so for its parts")
                    .hasSize(1);
            assertThat(region.missing(province))
                    .as("N3: asked again, for it is another post")
                    .containsExactly("N3.requirement.missing");
        }
        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> region.proposeNobody(Region.SECOND));
    }

    @Test
    @DisplayName("T2: where a province goes whole to another, what its nominees accepted holds, and the list can go")
    void renumbered() {
        region.ready(Region.SMALL);
        divider.divide(RENUMBERED);
        assertThat(region.missing("12.392")).isEmpty();
        assertThat(region.submit(Region.SMALL))
                .as("the closed province does not go")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("T2, R3: a submitted province returns by itself with a remark; the round stays as it was")
    void submitted() {
        region.ready(Region.SMALL);
        region.submit(Region.SMALL);
        Dossier before = region.dossier(Region.SECOND);

        divider.divide(RENUMBERED);

        Dossier returned = dossiers.dossier(before.id());
        assertThat(returned.state()).isEqualTo(DossierState.RETURNED);
        assertThat(CurrentViewer.within(RowScope.EVERYTHING, () -> dossiers.remarks(before.id())))
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.words()).contains("وادي الذهب").contains("Oued Ed-Dahab"));
        assertThat(CurrentViewer.within(RowScope.EVERYTHING, () -> dossiers.rounds(before.id())))
                .hasSize(1);
        assertThat(region.dossier(Region.FIRST).state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(region.now("12.392").nominees()).hasSize(1);
        assertThat(region.submit(Region.SMALL)).isEqualTo(1);
    }

    @Test
    @DisplayName("N6, T2: a list whose last open province is closed without successor of its own closes with the day")
    void lastProvince() {
        var nominees = region.ready(Region.SMALL);
        region.submit(Region.SMALL);
        region.confirm(Region.FIRST, nominees.get(Region.FIRST));
        divider.divide("code,status,successor\n12.391,CLOSED,12.066\n");
        assertThat(region.list(Region.SMALL).closed()).isTrue();
    }

    @Test
    @DisplayName("B8, T2: a nominee whose commune passes to another province that stays loses the nomination")
    void communeElsewhere() {
        region.begin(Region.SMALL);
        region.accepted(inTheWest());
        divider.divide("code,parent\n12.391.05.01,12.066\n");
        assertThat(region.now(Region.SECOND).nominees()).isEmpty();
        assertThat(region.now(Region.SECOND).former())
                .extracting(nominee -> nominee.nominee().standing())
                .containsExactly(Standing.INELIGIBLE);
        assertThat(region.list(Region.SMALL).provinces()).hasSize(2);
    }
}
