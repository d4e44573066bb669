package org.amana.nomination.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Uploads;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class ConsultationTest {

    private static final String REGION = People.REGION;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Consultations consultations;

    @Autowired
    KeepConsultations keepConsultations;

    @Autowired
    ConsultationBook book;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    LegalDay legalDay;

    @Test
    @DisplayName(
            "N2: a consultation says date, place, number present and summary, with its files, for one province or several")
    void recorded() {
        LocalDate day = legalDay.today().minusDays(2);
        UUID id = book.hold(REGION, Set.of("04.281", "04.421"), day);

        HeldConsultation held = stored(id);
        assertThat(held.provinces()).containsExactly("04.281", "04.421");
        assertThat(held.heldOn()).isEqualTo(day);
        assertThat(held.place()).isEqualTo("مقر الحزب");
        assertThat(held.present()).isEqualTo(35);
        assertThat(held.files()).hasSize(1);
        assertThat(consultations.currentProvinces()).isEmpty();
        Viewer secretary = people.secretary();
        assertThat(people.as(secretary, () -> consultations.currentCounts(secretary, REGION)))
                .containsOnlyKeys("04.281", "04.421");
    }

    @Test
    @DisplayName("N2: a consultation lies in the past or today, in provinces of the region")
    void soundData() {
        LocalDate tomorrow = legalDay.today().plusDays(1);
        assertThatThrownBy(() -> book.hold(REGION, Set.of("04.281"), tomorrow))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("N2.inTheFuture");
        LocalDate today = legalDay.today();
        assertThatThrownBy(() -> book.hold(REGION, Set.of("01.051"), today))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("N2.otherRegion");
    }

    @Test
    @DisplayName("N2: the form says beside each field what is wrong, and keeps what was typed")
    void formKeepsWhatWasTyped() {
        Answer answer = visitors.as(people.secretary())
                .post(
                        "/regions/04/consultations",
                        "version",
                        "0",
                        "provinces",
                        "04.281",
                        "heldOn",
                        legalDay.today().plusDays(3).toString(),
                        "place",
                        "دار الشباب",
                        "present",
                        "0",
                        "summary",
                        "نوقشت الأسماء");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("[name=place]").val()).isEqualTo("دار الشباب");
        assertThat(answer.document().select("[name=summary]").text()).isEqualTo("نوقشت الأسماء");
        assertThat(answer.document().select("[name=provinces][value=04.281]").hasAttr("checked"))
                .isTrue();
        assertThat(answer.document().select("#present-wrong").text()).isNotEmpty();
    }

    @Test
    @DisplayName("R1: of two who change a consultation at once, the second is told and keeps what was typed")
    void staleForm() {
        UUID id = book.hold(REGION, Set.of("04.281"), legalDay.today());
        Visitor secretary = visitors.as(people.secretary());
        int version = stored(id).version();
        assertThat(change(secretary, id, version, "الأول").status()).isEqualTo(302);

        Answer second = change(secretary, id, version, "الثاني");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.document().select("[name=place]").val()).isEqualTo("الثاني");
        assertThat(stored(id).place()).isEqualTo("الأول");
    }

    private Answer change(Visitor secretary, UUID id, int version, String place) {
        return secretary.upload(
                "/regions/04/consultations/" + id,
                "file",
                "محضر.pdf",
                Uploads.pdf("محضر"),
                "version",
                String.valueOf(version),
                "provinces",
                "04.281",
                "heldOn",
                legalDay.today().toString(),
                "place",
                place,
                "present",
                "12",
                "summary",
                "خلاصة");
    }

    @Test
    @DisplayName("N2, A3: its files are the region's and the leadership's, and nobody else's")
    void files() {
        UUID id = book.hold(REGION, Set.of("04.281"), legalDay.today());
        String path = "/regions/04/consultations/" + id + "/files/" + book.fileOf(REGION, id);

        assertThat(visitors.as(people.secretary()).get(path).header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(visitors.as(people.secretary())
                        .get("/regions/04/consultations")
                        .document()
                        .select("a[href=" + path + "]")
                        .text())
                .isEqualTo("scan.pdf");
        assertThat(visitors.as(people.leader()).get(path).status()).isEqualTo(200);
        assertThat(visitors.as(people.otherSecretary()).get(path).status()).isEqualTo(404);
        assertThat(visitors.as(people.otherSecretary())
                        .get(path.replace("/04/", "/01/"))
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(people.provincial()).get(path).status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit_fact where action = 'ATTACHMENT_READ'")
                        .query(Integer.class)
                        .single())
                .as("A5: each reading is in the trail")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("A3: only the region's secretary records; the database shows no other region's")
    void scope() {
        UUID id = book.hold(REGION, Set.of("04.281"), legalDay.today());
        Viewer other = people.otherSecretary();
        Viewer leader = people.leader();
        Consultation.Account told = ConsultationBook.told(Set.of("04.281"), legalDay.today());

        assertThatThrownBy(() -> people.as(other, () -> consultations.consultation(other, REGION, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(leader, () -> keepConsultations.record(leader, REGION, told, List.of())))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(other, () -> consultations.currentProvinces())).isEmpty();
        assertThat(people.as(leader, () -> consultations.currentProvinces())).containsOnlyKeys(REGION);
    }

    @Test
    @DisplayName("N2: a consultation recorded by mistake is removed, once")
    void removed() {
        UUID id = book.hold(REGION, Set.of("04.281"), legalDay.today());
        Viewer secretary = people.secretary();

        assertThatThrownBy(() -> people.as(secretary, () -> keepConsultations.remove(secretary, REGION, id, 99)))
                .isInstanceOf(Overtaken.class);
        people.as(
                secretary,
                () -> keepConsultations.remove(secretary, REGION, id, stored(id).version()));

        assertThat(people.as(secretary, () -> consultations.ofRegion(secretary, REGION)))
                .isEmpty();
    }

    private HeldConsultation stored(UUID id) {
        Viewer secretary = people.secretary();
        return people.as(secretary, () -> consultations.consultation(secretary, REGION, id));
    }
}
