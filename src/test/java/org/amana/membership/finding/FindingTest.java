package org.amana.membership.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.amana.access.Viewer;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Statements;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@AmanaTest
@DisplayName("Members are found")
class FindingTest {

    /** What is typed, and the name, known in one script alone, that it finds. */
    private static final List<List<String>> PAIRS = List.of(
            List.of("رشيد", "Rachid"),
            List.of("رشيد", "Rashid"),
            List.of("rachid", "رشيد"),
            List.of("bouchra", "بشرى"),
            List.of("bushra", "بشرى"),
            List.of("بشرى", "Bouchra"),
            List.of("yusuf", "يوسف"),
            List.of("youssef", "يوسف"),
            List.of("abdelkader", "عبد القادر"),
            List.of("عبد القادر", "Abdel-Qader"),
            List.of("fatimazahra", "فاطمة الزهراء"),
            List.of("khadija", "خديجة"),
            List.of("حسين", "El Houssine"),
            List.of("noureddine", "نور الدين"),
            List.of("ghizlane", "غزلان"),
            List.of("aïcha", "عائشة"),
            List.of("moustapha", "مصطفى"),
            List.of("wafaa", "وفاء"));

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Selections selections;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Test
    @DisplayName(
            "Issue 5.7: a name known in one script is found as it is spelled in the other, alone and with the family")
    void acrossScripts() {
        List<String> missed = new ArrayList<>();
        for (List<String> pair : PAIRS) {
            String name = pair.get(1);
            boolean arabic = name.codePointAt(0) > 0x600;
            MemberSummary wanted = register(
                    people.secretary(),
                    arabic ? new Newcomer().named(name, "", "التازي", "") : new Newcomer().named("", name, "", "Tazi"));
            for (String typed : List.of(pair.get(0), pair.get(0) + " tazi", "تازي " + pair.get(0))) {
                if (!numbers(list(people.secretary(), "q=" + encoded(typed))).contains(wanted.number())) {
                    missed.add(typed + " → " + name);
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(numbers(list(people.secretary(), "q=" + encoded("karim tazi"))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Issue 5.7, A3: every filter narrows alone and with others, in scope, and is a chip that can be removed")
    void filters() {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Africa/Casablanca"));
        String commune = jdbc.sql("select min(code) from commune where province_code = ? and closed_on is null")
                .param(People.PROVINCE)
                .query(String.class)
                .single();
        MemberSummary young = register(
                people.secretary(),
                new Newcomer()
                        .born(today.minusYears(25))
                        .joined(today.minusDays(10))
                        .email("Salma.T@amana.example")
                        .commune(commune));
        MemberSummary old = register(
                people.secretary(),
                new Newcomer()
                        .gender(Gender.MALE)
                        .born(today.minusYears(70).plusDays(1))
                        .joined(LocalDate.of(2019, 5, 5))
                        .withoutIdentity());
        register(people.otherSecretary(), new Newcomer().in("01.511").born(today.minusYears(25)));
        JdbcClient.create(owner)
                .sql("insert into member_skill values (?, ?, ?, 'LAW', ?)")
                .params(young.id(), young.regionCode(), young.provinceCode(), today)
                .update();
        Map<String, MemberSummary> narrowed = new TreeMap<>(Map.of(
                "commune=" + commune + "&province=" + People.PROVINCE,
                young,
                "ageUntil=25",
                young,
                "ageFrom=69",
                old,
                "ageFrom=%D9%A6%D9%A9",
                old,
                "joinedFrom=" + today.minusDays(10),
                young,
                "joinedUntil=2019-05-05",
                old,
                "skill=LAW",
                young,
                "gender=MALE",
                old,
                "incomplete=true",
                old,
                "q=" + encoded("salma.t@AMANA"),
                young));
        narrowed.forEach((query, wanted) -> {
            Document found = list(people.secretary(), query);
            assertThat(numbers(found)).as(query).containsExactly(wanted.number());
            assertThat(found.select(".am-count strong").text()).as(query).isEqualTo("1");
            for (Element chip : found.select(".am-chip")) {
                assertThat(numbers(list(people.secretary(), query(chip.attr("href")))))
                        .as(chip.text())
                        .contains(wanted.number());
            }
        });
        assertThat(numbers(list(people.secretary(), "ageFrom=70"))).isEmpty();
        assertThat(numbers(list(people.secretary(), "body=MANDATE"))).isEmpty();
        assertThat(numbers(list(people.secretary(), "ageUntil=25&gender=MALE"))).isEmpty();
        assertThat(numbers(list(people.secretary(), "q=taj&ageUntil=25&skill=LAW&joinedFrom=2020-01-01&status=ACTIVE")))
                .containsExactly(young.number());
        assertThat(numbers(list(people.leader(), "ageUntil=25"))).hasSize(2);
        assertThat(numbers(list(people.otherSecretary(), "skill=LAW"))).isEmpty();
        // what cannot be read is not said
        assertThat(numbers(list(people.secretary(), "ageFrom=x&joinedFrom=2020-13-01&skill=FLYING&status=lost")))
                .hasSize(2);
        assertThat(visitors.as(people.secretary())
                        .get("/members/filters?province=01.511")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("Issue 5.7: what a form leaves blank is no part of the address; columns are chosen and stay in it")
    void columns() {
        MemberSummary member = register(people.secretary(), new Newcomer().email("a@amana.example"));
        Answer chosen = visitors.as(people.secretary())
                .get("/members?chosen=true&q=&status=&ageFrom=&gender=FEMALE&columns=AGE&columns=EMAIL&sort=NAME");
        assertThat(chosen.location()).endsWith("/members?gender=FEMALE&columns=AGE%2CEMAIL");
        Document list = list(people.secretary(), query(chosen.location()));
        assertThat(list.select("table.am-members thead th").eachText()).hasSize(3);
        assertThat(list.select("table.am-members tbody tr").text())
                .contains("a@amana.example")
                .doesNotContain(member.number());
    }

    @Test
    @DisplayName(
            "Issue 5.7: a search is kept under a name for its account alone, replaced under the same name, removed")
    void saved() {
        Viewer secretary = people.secretary();
        String address = "/members?q=taj&gender=FEMALE&columns=AGE";
        for (String kept : List.of("/members?gender=MALE", address)) {
            assertThat(visitors.as(secretary)
                            .post("/members/searches", "name", " Women  of today ", "address", kept)
                            .location())
                    .endsWith(kept);
        }
        Element pill = list(secretary, "").selectFirst(".am-strip a");
        assertThat(pill).isNotNull();
        assertThat(pill.text()).isEqualTo("Women of today");
        assertThat(pill.attr("href")).isEqualTo(address);
        assertThat(list(people.provincial(), "").select(".am-strip")).isEmpty();
        UUID id = jdbc.sql("select id from saved_search").query(UUID.class).single();
        assertThat(visitors.as(people.provincial())
                        .post("/members/searches/" + id + "/remove")
                        .status())
                .isEqualTo(404);
        assertThat(visitors.as(secretary)
                        .post("/members/searches", "name", " ", "address", address)
                        .status())
                .isEqualTo(422);
        // the address of a search is read as one, whatever was sent
        assertThat(visitors.as(secretary)
                        .post("/members/searches", "name", "x", "address", "https://elsewhere.example/?gender=FEMALE")
                        .location())
                .endsWith("/members?gender=FEMALE");
        assertThat(visitors.as(secretary)
                        .post("/members/searches", "name", "x", "address", "?gender=FEMALE&q=%zz")
                        .status())
                .isEqualTo(302);
        String removed = "/members/searches/" + id + "/remove";
        assertThat(visitors.as(secretary).post(removed).location()).endsWith(address);
        assertThat(visitors.as(secretary).post(removed).status()).isEqualTo(404);
        assertThat(list(secretary, "").select(".am-strip a").eachText()).containsExactly("x");
    }

    @Test
    @DisplayName("A3: a selection holds who was marked or all that were found, and nobody out of scope")
    void selected() {
        MemberSummary woman = register(people.secretary(), new Newcomer());
        MemberSummary man = register(people.secretary(), new Newcomer().gender(Gender.MALE));
        MemberSummary elsewhere = register(people.otherSecretary(), new Newcomer().in("01.511"));
        LinkedMultiValueMap<String, String> said = new LinkedMultiValueMap<>();
        said.add("gender", "FEMALE");
        for (MemberSummary one : List.of(man, elsewhere, woman)) {
            said.add("member", one.id().toString());
        }
        said.add("member", "nobody");
        assertThat(next(people.secretary(), said)).containsExactly(man.number(), woman.number());
        said.add("all", "true");
        assertThat(next(people.secretary(), said)).containsExactly(woman.number());
        assertThat(next(people.leader(), said)).hasSize(2);
    }

    @Test
    @DisplayName("However many filters are set and members found, the list costs no more statements")
    void statements() {
        register(people.secretary(), new Newcomer());
        for (String query : List.of("ageFrom=18&gender=FEMALE", "q=taj+salma&ageFrom=18", "q=taj", "skill=LAW")) {
            list(people.secretary(), query);
            int one = Statements.during(() -> list(people.secretary(), query)).size();
            for (int i = 0; i < 8; i++) {
                register(people.secretary(), new Newcomer().in(i % 2 == 0 ? "04.281" : "04.421"));
            }
            assertThat(Statements.during(() -> list(people.secretary(), query)))
                    .as(query)
                    .hasSizeLessThanOrEqualTo(one);
        }
    }

    private List<String> next(Viewer by, LinkedMultiValueMap<String, String> said) {
        return people.as(by, () -> selections.next(by, selections.read(said), null, 10).stream()
                .map(MemberSummary::number)
                .toList());
    }

    private MemberSummary register(Viewer by, Newcomer newcomer) {
        return people.as(
                by, () -> members.register(by, newcomer.confirmedNotDuplicate().registration()));
    }

    private Document list(Viewer viewer, String query) {
        Answer answer = visitors.as(viewer).get("/members?" + query);
        assertThat(answer.status()).as(query).isEqualTo(200);
        return answer.document();
    }

    private static String query(String address) {
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }

    private static List<String> numbers(Document list) {
        return list.select("table.am-members tbody tr td:nth-of-type(1)").eachText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
