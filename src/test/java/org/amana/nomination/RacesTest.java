package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.amana.access.Grant;
import org.amana.access.Viewer;
import org.amana.review.Decisions;
import org.amana.review.Dossier;
import org.amana.review.DossierState;
import org.amana.testing.AmanaTest;
import org.amana.testing.AtOnce;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
@DisplayName("Two leaders on one province at the same instant")
class RacesTest {

    /** Nine provinces: as many races. */
    private static final String REGION = "03";

    @Autowired
    Region region;

    @Autowired
    Decisions decisions;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    @DisplayName(
            "R1, N5: one confirms while another refuses or returns: one decision, wholly done, and the other is told")
    void twoLeaders() throws Exception {
        Map<String, UUID> nominees = region.ready(REGION);
        region.submit(REGION);
        Viewer second = people.give(people.leader(), Grant.leaderWhoSigns());
        Visitor one = visitors.as(people.signatory());
        Visitor other = visitors.as(second);
        int round = 0;
        for (Map.Entry<String, UUID> province : nominees.entrySet()) {
            Dossier dossier = region.dossier(province.getKey());
            boolean returning = round++ % 2 == 0;
            if (returning) {
                people.as(second, () -> decisions.remark(second, dossier.id(), null, "يرجى التوضيح"));
            }
            String version = Integer.toString(region.dossier(province.getKey()).version());
            String path = "/reviews/" + dossier.id();
            List<Integer> statuses = AtOnce.statuses(
                    () -> one.post(
                            path + "/approve",
                            "version",
                            version,
                            "choice",
                            province.getValue().toString()),
                    () -> returning
                            ? other.post(path + "/return", "version", version)
                            : other.post(path + "/reject", "version", version, "reason", "المطلوب أسماء أخرى"));
            assertThat(statuses).containsExactly(302, 409);
            DossierState state = region.dossier(province.getKey()).state();
            int held = state == DossierState.APPROVED ? 1 : 0;
            assertThat(count("select count(*) from mandate where province_code = ? and ended_on is null", province))
                    .isEqualTo(held);
            assertThat(count("select count(*) from role_assignment where province_code = ?", province))
                    .isEqualTo(held);
            assertThat(count(
                            "select count(*) from nominee where province_code = ? and standing = 'CONFIRMED'",
                            province))
                    .isEqualTo(held);
        }
    }

    private int count(String sql, Map.Entry<String, UUID> province) {
        return JdbcClient.create(owner)
                .sql(sql)
                .param(province.getKey())
                .query(Integer.class)
                .single();
    }
}
