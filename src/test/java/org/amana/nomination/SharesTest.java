package org.amana.nomination;

import static org.amana.nomination.ProposingTest.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.amana.access.Viewer;
import org.amana.kernel.Overtaken;
import org.amana.membership.Gender;
import org.amana.nomination.list.Gauges;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class SharesTest {

    private static final String SMALL = Region.SMALL;

    @Autowired
    Region region;

    @Autowired
    SubmitList submitList;

    @Autowired
    Settings settings;

    @Autowired
    People people;

    @Test
    @DisplayName("N4: the gauges count the first-ranked of the whole list, whatever stands behind them")
    void firstRanked() {
        region.begin(People.REGION);
        region.nominate(region.man("04.281"));
        region.nominate(region.member("04.281"));
        region.nominate(region.young("04.421"));
        region.proposeNobody("04.441");

        Gauges gauges = region.list(People.REGION).gauges();

        assertThat(gauges).isEqualTo(new Gauges(6, 1, 2, 1, 2));
    }

    @Test
    @DisplayName("N4, B5: falling short needs a written justification before submission, for each share by itself")
    void justifiedBeforeSubmission() {
        region.begin(SMALL);
        region.accepted(region.man(Region.FIRST));
        region.accepted(region.register(Region.newcomer(Region.SECOND)
                .gender(Gender.MALE)
                .born(region.today().minusYears(25))));
        region.consult(Region.FIRST, Region.SECOND);
        assertThatThrownBy(() -> region.submit(SMALL)).satisfies(refused("N4.women.missing"));

        justify(0, "لم تترشح أي امرأة رغم الدعوة", "");

        assertThat(region.submit(SMALL)).isEqualTo(2);
    }

    @Test
    @DisplayName("N4: the shares are settings: with none asked for, nothing needs justifying")
    void sharesAreSettings() {
        settings.set(Setting.WOMEN_SHARE, region.today(), "0", null);
        settings.set(Setting.YOUTH_SHARE, region.today(), "0", null);
        region.begin(SMALL);
        region.accepted(region.man(Region.FIRST));
        region.proposeNobody(Region.SECOND);
        region.consult(Region.FIRST);

        assertThat(region.submit(SMALL)).isEqualTo(2);
    }

    @Test
    @DisplayName("R1: of two who justify at once, the second is told")
    void staleJustification() {
        region.begin(SMALL);
        justify(0, "الأولى", "");

        assertThatThrownBy(() -> justify(0, "الثانية", "")).isInstanceOf(Overtaken.class);
    }

    private void justify(int version, String women, String young) {
        Viewer secretary = people.secretary(SMALL);
        people.as(secretary, () -> submitList.justify(secretary, SMALL, version, women, young));
    }
}
