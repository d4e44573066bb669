package org.amana.membership.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class CorrectionsTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    private MemberSummary summary(Viewer member) {
        return people.as(people.secretary(), () -> members.summary(member.memberId()));
    }

    private String asked(Viewer desk) {
        return visitors.as(desk)
                .get("/corrections")
                .document()
                .select("main a[href^=/corrections/]")
                .attr("href");
    }

    private static String[] name(String family) {
        return new String[] {
            "field",
            "NAME",
            "givenNameArabic",
            "سلمى",
            "familyNameArabic",
            "العلمي",
            "givenNameLatin",
            "Salma",
            "familyNameLatin",
            family
        };
    }

    @Test
    @DisplayName("M7: what a member asks for stands side by side with the record, and counts once the region confirms")
    void confirmed() {
        Viewer member = people.member();
        Visitor visitor = visitors.as(member);
        assertThat(visitor.post("/me/corrections", name("Alami")).location()).isEqualTo("/me/corrections");
        assertThat(summary(member).name().latin()).doesNotContain("Alami");
        assertThat(visitor.post("/me/corrections", name("Alaoui")).status()).isEqualTo(422);
        assertThat(asked(people.otherSecretary())).isEmpty();

        String path = asked(people.provincial());
        assertThat(asked(people.preparer())).isEqualTo(path);
        Document desk = visitors.as(people.preparer()).get(path).document();
        assertThat(desk.select("table.am-compare").text()).contains("Alami").contains("Tajribi");
        String version = desk.select("input[name=memberVersion]").attr("value");
        assertThat(visitors.as(people.otherSecretary())
                        .post(path + "/confirm", "memberVersion", version)
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(people.preparer())
                        .post(path + "/confirm", "memberVersion", version)
                        .location())
                .isEqualTo("/corrections");
        assertThat(summary(member).name().latin()).isEqualTo("Salma Alami");

        Answer replayed = visitors.as(people.provincial()).post(path + "/confirm", "memberVersion", version);
        assertThat(replayed.status()).isEqualTo(409);
        assertThat(visitors.as(people.provincial())
                        .post(path + "/decline", "reason", "late")
                        .status())
                .isEqualTo(409);
        visitor.get("/language/en");
        assertThat(visitor.get("/me/corrections").body()).contains("Confirmed");
        assertThat(visitor.get("/me").body()).contains("Your correction");
    }

    @Test
    @DisplayName("M7: a correction is declined with a reason that the member reads, or taken back by the member")
    void declinedAndTakenBack() {
        Viewer member = people.member();
        Visitor visitor = visitors.as(member);
        visitor.post("/me/corrections", "field", "IDENTITY", "identityKind", "PASSPORT", "identityNumber", "ZZ778899");
        String path = asked(people.secretary());
        assertThat(visitors.as(people.secretary()).get(path).body()).contains("ZZ778899");
        assertThat(visitors.as(people.secretary()).post(path + "/decline").status())
                .isEqualTo(422);
        visitors.as(people.secretary()).post(path + "/decline", "reason", "The scan is unreadable");
        assertThat(visitor.get("/me/corrections").body())
                .contains("The scan is unreadable")
                .doesNotContain("ZZ778899");

        visitor.post("/me/corrections", "field", "GENDER", "gender", "MALE");
        String withdraw = visitor.get("/me/corrections")
                .document()
                .select("form[action$=/withdraw]")
                .attr("action");
        String second = asked(people.secretary());
        assertThat(visitor.post(withdraw).location()).isEqualTo("/me/corrections");
        assertThat(visitors.as(people.secretary())
                        .post(second + "/confirm", "memberVersion", "0")
                        .status())
                .isEqualTo(409);
        assertThat(visitor.post(withdraw).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("M1, M2: what cannot stand in a record is refused where it is typed, and what is there already")
    void refused() {
        Viewer member = people.member();
        Visitor visitor = visitors.as(member);
        assertThat(visitor.post("/me/corrections", "field", "BIRTH_DATE", "birthDate", "2015-01-01")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post(
                                "/me/corrections",
                                "field",
                                "IDENTITY",
                                "identityKind",
                                "NATIONAL_CARD",
                                "identityNumber",
                                "1")
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post(
                                "/me/corrections",
                                "field",
                                "BIRTH_DATE",
                                "birthDate",
                                summary(member).birthDate().toString())
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post("/me/corrections", "field", "PHOTOGRAPH").status())
                .isEqualTo(422);
        assertThat(asked(people.secretary())).isEmpty();
    }

    @Test
    @DisplayName("M7: somebody corrected the record meanwhile: whoever confirms sees it first")
    void recordChangedMeanwhile() {
        Viewer member = people.member();
        Visitor visitor = visitors.as(member);
        visitor.post("/me/corrections", name("Alami"));
        String path = asked(people.secretary());
        String version = visitors.as(people.secretary())
                .get(path)
                .document()
                .select("input[name=memberVersion]")
                .attr("value");
        visitor.post("/me/address", "version", version, "address", "12, rue des Orangers");
        assertThat(visitors.as(people.secretary())
                        .post(path + "/confirm", "memberVersion", version)
                        .status())
                .isEqualTo(409);
        assertThat(summary(member).name().latin()).doesNotContain("Alami");
    }
}
