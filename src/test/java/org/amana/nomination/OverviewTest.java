package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.page.ViewList;
import org.amana.review.DossierReading;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class OverviewTest {

    @Autowired
    Region region;

    @Autowired
    NomineeLists lists;

    @Autowired
    ViewList viewList;

    @Autowired
    SubmitList submitList;

    @Autowired
    DossierReading reading;

    @Autowired
    People people;

    @Autowired
    EntityManagerFactory entities;

    @Test
    @DisplayName(
            "N1 to N6: an overview counts proposals, consultations, and what is with the leadership, decided, returned")
    void counts() {
        assertThat(overview(Region.SMALL)).isNull();
        Map<String, UUID> nominees = region.ready(Region.SMALL);
        assertThat(overview(Region.SMALL))
                .extracting(
                        ListOverview::provinces,
                        ListOverview::withProposal,
                        ListOverview::consulted,
                        ListOverview::submitted)
                .containsExactly(2, 2, 2, 0);
        region.submit(Region.SMALL);
        region.giveBack(Region.FIRST, null, "ملاحظة");
        region.confirm(Region.SECOND, nominees.get(Region.SECOND));

        ListOverview now = overview(Region.SMALL);

        assertThat(now.submitted()).isZero();
        assertThat(now.returned()).isEqualTo(1);
        assertThat(now.confirmed()).isEqualTo(1);
        assertThat(now.closed()).isFalse();
    }

    @Test
    @DisplayName("N1 to N6: once closed, the overview still tells what the list rested on")
    void closed() {
        Map<String, UUID> nominees = region.ready(Region.SMALL);
        region.submit(Region.SMALL);
        nominees.forEach(region::confirm);

        assertThat(overview(Region.SMALL))
                .extracting(ListOverview::confirmed, ListOverview::consulted, ListOverview::closed)
                .containsExactly(2, 2, true);
    }

    @Test
    @DisplayName("The overviews of all regions and a list's page take a number of queries that does not grow")
    void constantQueries() {
        region.begin(Region.SMALL);
        region.nominate(region.member(Region.FIRST));
        long few = queries(() -> everything(Region.SMALL));
        region.begin(People.REGION);
        for (ProvinceState province : region.list(People.REGION).provinces()) {
            region.nominate(region.member(province.province().code()));
            region.nominate(region.member(province.province().code()));
        }
        region.consult(People.PROVINCE);

        assertThat(queries(() -> everything(People.REGION))).isEqualTo(few);
    }

    @Test
    @DisplayName("N5: the dossier of a province costs whoever decides as many queries for four nominees as for one")
    void constantQueriesToDecide() {
        region.begin(Region.SMALL);
        region.accepted(region.young(Region.FIRST));
        for (int i = 0; i < 3; i++) {
            region.accepted(region.member(Region.SECOND));
        }
        region.accepted(region.young(Region.SECOND));
        region.move(Region.SECOND, region.now(Region.SECOND).nominees().get(3).id(), true);
        region.consult(Region.FIRST, Region.SECOND);
        people.as(people.secretary(Region.SMALL), () -> {
            submitList.justify(people.secretary(Region.SMALL), Region.SMALL, 0, "سبب", "سبب");
        });
        region.submit(Region.SMALL);
        Viewer signatory = people.signatory();
        List<UUID> dossiers = List.of(
                region.dossier(Region.FIRST).id(), region.dossier(Region.SECOND).id());
        dossiers.forEach(dossier -> people.as(signatory, () -> reading.read(signatory, dossier)));

        long one = queries(() -> people.as(signatory, () -> reading.read(signatory, dossiers.get(0))));
        long four = queries(() -> people.as(signatory, () -> reading.read(signatory, dossiers.get(1))));

        assertThat(four).isEqualTo(one);
    }

    private void everything(String code) {
        Viewer leader = people.leader();
        people.as(leader, () -> lists.overviews());
        Viewer secretary = people.secretary(code);
        people.as(secretary, () -> viewList.of(secretary, code));
    }

    private long queries(Runnable act) {
        people.leader();
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            statistics.clear();
            act.run();
            return statistics.getPrepareStatementCount();
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private ListOverview overview(String code) {
        Viewer leader = people.leader();
        ListOverview single = people.as(leader, () -> lists.overview(code).orElse(null));
        assertThat(people.as(leader, () -> lists.overviews()).get(code)).isEqualTo(single);
        return single;
    }
}
