package org.amana.membership.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class LikelyPairsTest {

    private static final LocalDate BORN = LocalDate.of(1991, 7, 14);

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    DuplicatePass pass;

    @Test
    @DisplayName(
            "M1, A3: the nightly pass finds likely pairs across scripts; each sees those whose both sides they see")
    void finds() {
        MemberSummary arabic = register(
                people.secretary(),
                new Newcomer().named("رشيد", "", "المنصوري", "").born(BORN).withoutIdentity());
        MemberSummary latin = register(
                people.secretary(),
                new Newcomer().named("", "Rachid", "", "El Mansouri").born(BORN).in("04.421"));
        MemberSummary elsewhere = register(
                people.otherSecretary(),
                new Newcomer()
                        .named("رشيد", "Rachid", "المنصوري", "Mansouri")
                        .born(BORN)
                        .in("01.511"));
        MemberSummary mistyped = register(
                people.secretary(),
                new Newcomer().identity(IdentityKind.NATIONAL_CARD, "KO012345").phone("0655555555"));
        MemberSummary typedRight = register(
                people.secretary(),
                new Newcomer().identity(IdentityKind.NATIONAL_CARD, "K0012345").phone(null));
        MemberSummary samePhone =
                register(people.secretary(), new Newcomer().withoutIdentity().phone("0655555555"));
        register(
                people.secretary(),
                new Newcomer().named("هند", "Hind", "الشرقاوي", "Cherkaoui").born(BORN));
        pass.run();
        pass.run();

        Document mine =
                visitors.as(people.secretary()).get("/members/duplicates").document();
        assertThat(pairs(mine))
                .containsExactlyInAnyOrder(two(arabic, latin), two(mistyped, typedRight), two(mistyped, samePhone));
        assertThat(mine.select(".am-inbox > li").first().text())
                .as("the likeliest first")
                .contains(arabic.number());
        assertThat(pairs(visitors.as(people.provincial())
                        .get("/members/duplicates")
                        .document()))
                .as("the province sees its own only")
                .containsExactlyInAnyOrder(two(mistyped, typedRight), two(mistyped, samePhone));
        assertThat(pairs(visitors.as(people.otherSecretary())
                        .get("/members/duplicates")
                        .document()))
                .as("who sees one side sees nothing")
                .isEmpty();
        assertThat(pairs(visitors.as(people.signatory())
                        .get("/members/duplicates")
                        .document()))
                .contains(two(arabic, elsewhere), two(latin, elsewhere), two(arabic, latin));
    }

    @Test
    @DisplayName(
            "M1, A6: two persons are told apart, kept with who and when, and not asked about again; a merge ends a pair")
    void apart() {
        MemberSummary one = register(
                people.secretary(),
                new Newcomer().named("هند", "Hind", "العمراني", "Amrani").born(BORN));
        MemberSummary other = register(
                people.secretary(),
                new Newcomer().named("هند", "Hind", "العمراني", "El Amrani").born(BORN));
        pass.run();
        Document list =
                visitors.as(people.preparer()).get("/members/duplicates").document();
        String apart = list.select("form[action$=/apart]").attr("action");
        assertThat(list.select("a[href*=/merge/]")).as("a merge binds").isEmpty();
        assertThat(visitors.as(people.otherSecretary()).post(apart).status()).isEqualTo(404);
        assertThat(visitors.as(people.leader()).post(apart).status()).isEqualTo(404);
        assertThat(visitors.as(people.preparer()).post(apart).status()).isEqualTo(302);
        assertThat(visitors.as(people.secretary()).post(apart).status()).isEqualTo(409);
        pass.run();
        assertThat(pairs(visitors.as(people.secretary())
                        .get("/members/duplicates")
                        .document()))
                .isEmpty();
        Document told = visitors.as(people.secretary())
                .get("/members/duplicates?box=apart")
                .document();
        assertThat(pairs(told)).containsExactly(two(one, other));
        visitors.as(people.secretary()).post(told.select("form[action$=/again]").attr("action"));
        Document open =
                visitors.as(people.secretary()).get("/members/duplicates").document();
        assertThat(pairs(open)).containsExactly(two(one, other));
        String merge = open.select("a[href*=/merge/]").attr("href");
        visitors.as(people.secretary()).post(merge, "survivorVersion", "0", "absorbedVersion", "0");
        assertThat(pairs(visitors.as(people.secretary())
                        .get("/members/duplicates")
                        .document()))
                .isEmpty();
    }

    @Test
    @DisplayName("M1, A3: whom a person resembles is shown while the form is typed, within scope")
    void whileTyped() {
        MemberSummary known = register(
                people.secretary(),
                new Newcomer().named("رشيد", "", "المنصوري", "").born(BORN).phone("0677777777"));
        String[] typed = {
            "givenNameLatin", "Rachid", "familyNameLatin", "El Mansouri", "birthDate", BORN.toString(), "_once", ""
        };
        assertThat(visitors.as(people.secretary())
                        .post("/members/alike", typed)
                        .document()
                        .select("section a[href=/members/" + known.id() + "]"))
                .hasSize(1);
        assertThat(visitors.as(people.provincial())
                        .post("/members/alike", "phone", "06 77 77 77 77")
                        .body())
                .contains(known.number());
        assertThat(visitors.as(people.otherSecretary())
                        .post("/members/alike", typed)
                        .body())
                .doesNotContain(known.number());
        assertThat(visitors.as(people.secretary())
                        .post("/members/alike", "birthDate", BORN.toString(), "phone", "x")
                        .document()
                        .select("section"))
                .isEmpty();
    }

    private static String two(MemberSummary one, MemberSummary other) {
        return one.number() + " " + other.number();
    }

    private static List<String> pairs(Document page) {
        return page.select(".am-inbox > li").stream()
                .map(pair -> String.join(" ", pair.select("dl a .am-code").eachText()))
                .toList();
    }

    private MemberSummary register(Viewer by, Newcomer newcomer) {
        return people.as(
                by, () -> members.register(by, newcomer.confirmedNotDuplicate().registration()));
    }
}
