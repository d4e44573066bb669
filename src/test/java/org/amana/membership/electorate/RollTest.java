package org.amana.membership.electorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Statements;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class RollTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("M3, M4, N3: the roll of a past day has who was a member there then, with the rights of that day")
    void pastDay() {
        MemberSummary stays = member(new Newcomer().joined(LocalDate.of(2020, 3, 1)));
        MemberSummary resigns = member(new Newcomer().joined(LocalDate.of(2020, 3, 1)));
        MemberSummary fresh = member(new Newcomer().joined(LocalDate.of(2024, 5, 1)));
        MemberSummary moves = member(new Newcomer().joined(LocalDate.of(2020, 3, 1)));
        resign(resigns, "2024-07-01");
        move(moves);
        assertThat(counts(people.secretary(), People.REGION, "2024-06-01"))
                .as("members, could vote, could be proposed")
                .containsExactly("4", "4", "3");
        assertThat(counts(people.secretary(), People.REGION, "2024-07-01")).containsExactly("3", "3", "2");
        assertThat(counts(people.provincial(), People.PROVINCE, "2024-04-01")).containsExactly("3", "3", "3");
        assertThat(counts(people.leader(), "*", LocalDate.now().toString())).containsExactly("3", "3", "3");
        String page = roll(people.secretary(), People.REGION, "2024-06-01").body();
        assertThat(page)
                .contains(stays.number(), resigns.number(), fresh.number())
                .as("A3: who has moved since has no name here")
                .doesNotContain(moves.number())
                .contains("انتقل إلى مجال آخر");
    }

    @Test
    @DisplayName("A roll is in the order of the reader’s script; who has no name in it stands by the other one")
    void order() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        // the Latin order is the Arabic one turned round; the last has no Latin name
        MemberSummary first = member(new Newcomer().joined(day).named("أمين", "Amine", "بناني", "Ziani"));
        MemberSummary second = member(new Newcomer().joined(day).named("أمين", "Amine", "وهبي", "Alami"));
        MemberSummary arabic = member(new Newcomer().joined(day).named("أمين", "", "تازي", ""));
        for (String language : List.of("ar", "fr", "en")) {
            Visitor reader = visitors.signedOut().signIn(people.loginOf(people.secretary()), People.PASSWORD);
            reader.get("/language/" + language);
            String page = reader.get("/rolls?territory=" + People.REGION + "&day=2024-06-01")
                    .body();
            assertThat(page)
                    .as(language)
                    .containsSubsequence(
                            language.equals("ar")
                                    ? List.of(first.number(), arabic.number(), second.number())
                                    : List.of(second.number(), first.number(), arabic.number()));
        }
    }

    @Test
    @DisplayName("A3, A6: rolls of one’s own territory alone; who prepares reads and freezes nothing; no day to come")
    void scope() {
        assertThat(roll(people.otherSecretary(), People.REGION, "2024-06-01").status())
                .isEqualTo(404);
        assertThat(roll(people.provincial(), People.REGION, "2024-06-01").status())
                .isEqualTo(404);
        assertThat(roll(people.secretary(), "*", "2024-06-01").status()).isEqualTo(404);
        assertThat(roll(people.preparer(), People.REGION, "2024-06-01").status())
                .isEqualTo(200);
        assertThat(visitors.as(people.preparer())
                        .post("/rolls", "territory", People.REGION, "day", "2024-06-01")
                        .status())
                .isEqualTo(404);
        assertThat(roll(
                                people.secretary(),
                                People.REGION,
                                LocalDate.now().plusDays(2).toString())
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("A3: an invented territory is not found, and a stranger’s file that is no roll is not read to its end")
    void invented() {
        for (String territory : List.of(".", "04.", "04.zz", "zz", "04.281.1")) {
            assertThat(roll(people.leader(), territory, "2024-06-01").status())
                    .as(territory)
                    .isEqualTo(404);
            assertThat(visitors.as(people.leader())
                            .post("/rolls", "territory", territory, "day", "2024-06-01")
                            .status())
                    .as(territory)
                    .isEqualTo(404);
        }
        String file = "a;b;c;d;e\nAMANA-ROLL 1;04;2024-06-01;18;6\n" + "x".repeat(37) + ";04.281;ACTIVE;1;1\n";
        Visitor stranger = visitors.signedOut();
        for (int i = 0; i < 20; i++) {
            stranger.upload("/verify/rolls", "file", "roll.csv", file.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(stranger.upload("/verify/rolls", "file", "roll.csv", file.getBytes(StandardCharsets.UTF_8))
                        .status())
                .as("each file counts, also one that is no roll")
                .isEqualTo(429);
    }

    @Test
    @DisplayName(
            "A frozen roll stays as it was; its exported files and its fingerprint are known again, a changed file is not")
    void frozen() {
        MemberSummary member = member(new Newcomer());
        member(new Newcomer());
        Visitor secretary = visitors.as(people.secretary());
        String roll = secretary
                .post("/rolls", "territory", People.REGION, "day", "2024-06-01")
                .location();
        assertThat(secretary
                        .post("/rolls", "territory", People.REGION, "day", "2024-06-01")
                        .location())
                .as("the same roll is kept once")
                .isEqualTo(roll);
        resign(member, "2024-01-01");
        assertThat(counts(people.secretary(), People.REGION, "2024-06-01")).startsWith("1");
        assertThat(secretary.get(roll).document().select("dd .am-number").get(1).text())
                .isEqualTo("2");
        String fingerprint =
                secretary.get(roll).document().select(".am-fingerprint").text();
        for (String format : List.of("CSV", "XLSX")) {
            byte[] file = secretary.get(roll + "/export?format=" + format).bytes();
            Answer answer = visitors.signedOut().upload("/verify/rolls", "file", "roll", file);
            assertThat(answer.document().select(".am-fingerprint").text()).isEqualTo(fingerprint);
            assertThat(answer.body())
                    .doesNotContain(member.number())
                    .doesNotContain(member.name().arabic());
        }
        String csv = new String(secretary.get(roll + "/export?format=CSV").bytes(), StandardCharsets.UTF_8);
        assertThat(csv).contains(member.number()).contains(fingerprint);
        byte[] changed = csv.replaceFirst("ACTIVE", "SUSPENDED").getBytes(StandardCharsets.UTF_8);
        assertThat(visitors.signedOut()
                        .upload("/verify/rolls", "file", "roll.csv", changed)
                        .document()
                        .select(".am-fingerprint"))
                .isEmpty();
        Visitor stranger = visitors.signedOut();
        stranger.get("/language/en");
        assertThat(stranger.upload("/verify/rolls", "file", "roll.xlsx", new byte[] {'P', 'K', 1})
                        .document()
                        .select("[role=alert]")
                        .text())
                .as("a file that can no longer be read")
                .contains("No frozen roll has this content");
        assertThat(visitors.signedOut()
                        .get("/verify/rolls?fingerprint=" + fingerprint)
                        .document()
                        .select("dd .am-number")
                        .get(1)
                        .text())
                .isEqualTo("2");
    }

    @Test
    @DisplayName("A roll costs the same statements for any number of members")
    void statements() {
        member(new Newcomer());
        roll(people.secretary(), People.REGION, "2024-06-01");
        int one = Statements.during(() -> roll(people.secretary(), People.REGION, "2024-06-01"))
                .size();
        for (int i = 0; i < 5; i++) {
            member(new Newcomer());
        }
        assertThat(Statements.during(() -> roll(people.secretary(), People.REGION, "2024-06-01")))
                .hasSize(one);
    }

    private MemberSummary member(Newcomer newcomer) {
        return people.as(people.secretary(), () -> members.register(people.secretary(), newcomer.registration()));
    }

    private Answer roll(Viewer by, String territory, String day) {
        return visitors.as(by).get("/rolls?territory=" + territory + "&day=" + day);
    }

    private List<String> counts(Viewer by, String territory, String day) {
        return roll(by, territory, day).document().select("section[aria-labelledby=roll] dd").stream()
                .map(Element::text)
                .toList();
    }

    private void resign(MemberSummary member, String day) {
        assertThat(visitors.as(people.secretary())
                        .post(
                                "/members/" + member.id() + "/status",
                                "version",
                                "0",
                                "status",
                                "RESIGNED",
                                "onDay",
                                day,
                                "reason",
                                "Letter")
                        .status())
                .isEqualTo(302);
    }

    private void move(MemberSummary member) {
        String asked = visitors.as(people.secretary())
                .post(
                        "/members/" + member.id() + "/transfer",
                        "provinceCode",
                        "01.511",
                        "wishOn",
                        "2026-01-05",
                        "reason",
                        "Moved house")
                .location();
        assertThat(visitors.as(people.otherSecretary()).post(asked + "/accept").status())
                .isEqualTo(302);
    }
}
