package org.amana.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class SelfDealingTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("A4: whoever keeps records decides nothing about their own, and says so; somebody else does")
    void nobodyAboutThemselves() {
        Viewer before = people.secretary();
        MemberSummary self = people.as(
                before,
                () -> members.register(
                        before, new Newcomer().email("self@amana.example").registration()));
        Viewer secretary = people.ofMember(self.id(), Grant.region(Role.REGIONAL_SECRETARY, People.REGION));
        Visitor own = visitors.as(secretary);
        String record = "/members/" + self.id();

        refused(edit(own, record, Map.of("joinedOn", "2001-01-01")));
        refused(own.post(record + "/status", "version", "0", "status", "RESIGNED", "onDay", today(), "reason", "x"));
        refused(own.post(record + "/card"));
        refused(own.post(record + "/photograph/remove"));
        assertThat(own.post(record + "/dues/exemptions", "fromYear", "2026", "untilYear", "2026", "reason", "x")
                        .status())
                .isEqualTo(404);

        own.post("/me/corrections", "field", "BIRTH_DATE", "birthDate", "1970-02-03");
        String path = own.get("/corrections")
                .document()
                .select("main a[href^=/corrections/]")
                .attr("href");
        refused(own.post(path + "/confirm", "memberVersion", "0"));
        refused(own.post(path + "/decline", "reason", "x"));
        assertThat(visitors.as(people.leader())
                        .post(path + "/confirm", "memberVersion", "0")
                        .status())
                .as("only who signs stands in")
                .isEqualTo(404);
        assertThat(visitors.as(people.signatory()).get("/home").document().select("a[href^=/notices/]"))
                .as("leadership is told of what a keeper of records asks for")
                .isNotEmpty();
        assertThat(visitors.as(people.signatory())
                        .post(path + "/confirm", "memberVersion", "0")
                        .location())
                .isEqualTo("/corrections");
        assertThat(people.as(before, () -> members.summary(self.id())).birthDate())
                .hasYear(1970);
    }

    @Test
    @DisplayName("A4, M4: nobody moves themselves in one step, nor answers for the receiving side; silence accepts")
    void ownTransfer() {
        Viewer before = people.secretary();
        MemberSummary self = people.as(before, () -> members.register(before, new Newcomer().registration()));
        Viewer secretary = people.ofMember(self.id(), Grant.region(Role.REGIONAL_SECRETARY, People.REGION));
        Visitor own = visitors.as(secretary);
        Answer asked = own.post(
                "/members/" + self.id() + "/transfer",
                "provinceCode",
                "04.441",
                "wishOn",
                today(),
                "reason",
                "I have moved to Rabat");
        assertThat(asked.status()).as(asked.document().select("main").text()).isEqualTo(302);
        assertThat(people.as(before, () -> members.summary(self.id())).provinceCode())
                .isEqualTo(self.provinceCode());
        String transfer = asked.location();
        assertThat(own.post(transfer + "/accept").status()).isEqualTo(404);
        assertThat(visitors.as(people.secretary()).post(transfer + "/accept").status())
                .as("somebody else with the right")
                .isEqualTo(302);
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.document().select("main").text()).isEqualTo(422);
        assertThat(answer.body()).contains("A4");
    }

    private static String today() {
        return java.time.LocalDate.now(org.amana.kernel.LegalDay.ZONE).toString();
    }

    private static Answer edit(Visitor by, String record, Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) by.get(record + "/edit").document().select("main form").first())
                .formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.keySet().removeIf(name -> name.startsWith("_"));
        fields.putAll(changes);
        return by.post(
                record,
                fields.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }
}
