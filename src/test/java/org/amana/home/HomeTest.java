package org.amana.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.testing.AmanaTest;
import org.amana.testing.Device;
import org.amana.testing.People;
import org.amana.testing.Screen;
import org.amana.testing.Screens;
import org.amana.testing.Statements;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
@DisplayName("The first page of each role, and the regions")
class HomeTest {

    @Autowired
    private PartyUnderWay party;

    @Autowired
    private People people;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Screens screens;

    @Test
    @DisplayName("R4: the leadership sees what waits, the oldest first, and how long each has waited")
    void waiting() {
        party.forming("02", "COMMITTEE", "SUBMITTED", 12);
        party.forming("09", "SECRETARIAT", "SUBMITTED", 4);
        party.forming("05", "SECRETARIAT", "DRAFT", 1);
        Document home = page(people.leader(), "/home");
        assertThat(home.select("section[aria-labelledby=waiting] li").eachText())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).contains("الشرق", "ينتظر منذ 12 يوما"),
                        second -> assertThat(second).contains("سوس-ماسة", "ينتظر منذ 4 أيام"));
    }

    @Test
    @DisplayName("B6: the board tells a body in force from one past its end, for all regions and those abroad")
    void board() {
        party.secretary("03", null, "سناء المنصوري", "Sanaa El Mansouri", true);
        party.inForce("03", "SECRETARIAT", party.today().plusMonths(4));
        party.inForce("12", "SECRETARIAT", party.today().minusDays(2));
        Document home = page(people.leader(), "/home");
        assertThat(home.select(".am-board tbody tr")).hasSize(13);
        assertThat(row(home, "فاس-مكناس")).contains("سناء المنصوري", "بالنيابة", "سارية", "لم تبدأ");
        assertThat(row(home, "الداخلة-وادي الذهب")).contains("انتهت يوم", "منصب شاغر");
        assertThat(home.select(".am-map a")).hasSize(13);
        assertThat(home.select(".am-map a[href=/regions/03]").attr("aria-label"))
                .contains("أنجز 2 من 5");
        assertThat(home.select(".am-tiles").text()).contains("1 من 12");
    }

    @Test
    @DisplayName("R3: the region's secretary reads first what came back, with the remark, and what to do")
    void returned() {
        UUID dossier = party.forming("04", "SECRETARIAT", "RETURNED", 9);
        party.remark(dossier, "04", "أمين المال لم يقبل بعد.");
        party.forming("04", "COMMITTEE", "SUBMITTED", 3);
        Document home = page(people.secretary(), "/home");
        assertThat(home.select("main section section").first().text())
                .contains("الأمانة الجهوية: أُرجعت للتصحيح", "أمين المال لم يقبل بعد.", "القيادة الوطنية");
        assertThat(home.select(".btn-primary").eachAttr("href")).containsExactly("/regions/04/secretariat");
        assertThat(home.select("ol.am-list li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).contains("مُرجعة للتصحيح", "5 أعضاء"),
                        second -> assertThat(second).contains("لدى القيادة منذ 3 أيام"),
                        third -> assertThat(third).contains("0 من 7"),
                        fourth -> assertThat(fourth).contains("لم تبدأ"));
    }

    @Test
    @DisplayName("N5: what leadership returned of a list shows province by province, with its remark")
    void returnedProvinces() {
        party.list("04", "RETURNED", "SUBMITTED", "APPROVED", "SUBMITTED");
        party.consulted("04", "04.281", "04.421");
        Document home = page(people.secretary(), "/home");
        assertThat(home.select("section.am-sheet-attention h2").eachText())
                .containsExactly("القنيطرة: أُرجع للتصحيح", "سيدي قاسم: أُرجع للتصحيح");
        assertThat(home.select(".btn-primary").eachAttr("href")).containsExactly("/regions/04/nominees/04.281");
        assertThat(home.select("ol.am-list li").eachText().get(2)).contains("2 من 7");
        Document board = page(people.leader(), "/home");
        assertThat(row(board, "الرباط-سلا-القنيطرة")).contains("2 من 7", "لديكم منذ 4 أيام");
        assertThat(board.select("section[aria-labelledby=waiting] li").text())
                .contains("لائحة الأمناء الإقليميين · الرباط-سلا-القنيطرة", "3 أقاليم");
    }

    @Test
    @DisplayName("B6: a region is told 30 days before a body ends, and that it ended")
    void ending() {
        party.inForce("04", "SECRETARIAT", party.today().plusDays(20));
        party.inForce("04", "COMMITTEE", party.today().minusDays(1));
        Document home = page(people.secretary(), "/home");
        assertThat(home.select("ul.am-list").first().text())
                .contains(
                        "تنتهي مدة الأمانة الجهوية يوم", "تنتهي بعد 20 يوما", "انتهت مدة لجنة التحكيم والأخلاقيات يوم");
    }

    @Test
    @DisplayName("A1: someone who is secretary of two regions, or holds several roles, sees each")
    void severalRoles() {
        Viewer both = people.secretary();
        people.give(both, Grant.region(Role.REGIONAL_SECRETARY, "05"));
        people.give(both, Grant.nation(Role.ADMINISTRATOR));
        Document home = page(both, "/home");
        assertThat(home.select("h1").eachText()).containsExactly("جهة الرباط-سلا-القنيطرة");
        assertThat(home.text()).contains("جهة بني ملال-خنيفرة", "إدارة النظام");
        assertThat(home.select(".btn-primary")).as("one primary button").hasSize(1);
    }

    @Test
    @DisplayName("A3: a region's page is its secretary's and the leadership's; nobody else finds it")
    void scope() {
        party.secretary("04", null, "سناء المنصوري", "Sanaa El Mansouri", false);
        assertThat(page(people.secretary(), "/regions/04").text()).contains("سناء المنصوري");
        assertThat(page(people.leader(), "/regions/04").text()).contains("سناء المنصوري");
        assertThat(visitors.as(people.otherSecretary()).get("/regions/04").status())
                .isEqualTo(404);
        assertThat(visitors.as(people.provincial()).get("/regions/04").status()).isEqualTo(404);
        assertThat(visitors.as(people.leader()).get("/regions/77").status()).isEqualTo(404);
        assertThat(visitors.as(people.leader())
                        .get("/regions/04/provinces/01.051")
                        .status())
                .as("a province of another region")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("A3: the list of regions holds a secretary's own region only")
    void ownRegionOnly() {
        assertThat(page(people.secretary(), "/regions").select("tbody tr")).hasSize(1);
        assertThat(page(people.leader(), "/regions").select("tbody tr")).hasSize(13);
    }

    @Test
    @DisplayName("A3: administrators see the territory, and nobody's name or number")
    void administrators() {
        party.secretary("04", null, "سناء المنصوري", "Sanaa El Mansouri", false);
        party.secretary("04", "04.281", "خديجة بنعلي", "Khadija Benali", false);
        for (String path : new String[] {"/home", "/regions", "/regions/04", "/regions/04/provinces/04.281"}) {
            Document page = page(people.administrator(), path);
            assertThat(page.text()).as(path).doesNotContain("سناء", "خديجة", "المنخرطون النشيطون", "شاغر");
        }
        assertThat(page(people.administrator(), "/regions/04/provinces/04.281").text())
                .contains("إقليم القنيطرة", "سيدي الطيبي");
    }

    @Test
    @DisplayName("A3: a provincial secretary has the province's page, with its own numbers")
    void provincial() {
        party.member("04.281", "خديجة بنعلي", "Khadija Benali");
        party.member("04.421", "عمر الرباطي", "Omar Rbati");
        Document home = page(people.provincial(), "/home");
        assertThat(home.select("h1").text()).isEqualTo("إقليم القنيطرة");
        assertThat(home.select(".am-tile").first().text()).startsWith("1 ");
        assertThat(page(people.provincial(), "/regions/04/provinces/04.281").text())
                .contains("القنيطرة");
        assertThat(visitors.as(people.provincial())
                        .get("/regions/04/provinces/04.421")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("B4: who is asked to accept a seat reads it on the first page, whatever their role")
    void invitations() {
        UUID member = party.member("04.281", "خديجة بنعلي", "Khadija Benali");
        party.invited(member, "04");
        Document home = page(people.ofMember(member, null), "/me");
        assertThat(home.select("section.am-sheet-attention").text()).contains("يُطلب جوابكم", "الرباط-سلا-القنيطرة");
        assertThat(home.select("a[href=/acceptances]")).isNotEmpty();
    }

    @Test
    @DisplayName("Everybody has a first page, also without a role")
    void withoutRole() {
        assertThat(page(people.withoutRole(), "/home").text()).contains("لا دور لكم اليوم");
    }

    @Test
    @DisplayName("The first page and a region's page cost a number of queries that does not grow with the party")
    void constantQueries() {
        Viewer leader = people.leader();
        Viewer secretary = people.secretary();
        party.secretary("04", null, "سلمى الإدريسي", "Salma El Idrissi", false);
        UUID one = party.forming("04", "SECRETARIAT", "RETURNED", 9);
        party.remark(one, "04", "ملاحظة أولى");
        party.forming("02", "COMMITTEE", "SUBMITTED", 12);
        party.list("04", "RETURNED", "NONE");
        party.list("03", "SUBMITTED", "NONE");
        page(leader, "/home");
        page(secretary, "/home");
        List<Integer> before = queries(leader, secretary);
        wholeParty("05", "06", "07", "08");
        UUID another = party.forming("04", "COMMITTEE", "RETURNED", 9);
        party.remark(another, "04", "ملاحظة ثانية");
        party.secretary("04", "04.281", "خديجة بنعلي", "Khadija Benali", false);
        party.secretary("04", "04.421", "هند العلوي", "Hind Alaoui", true);
        assertThat(queries(leader, secretary)).isEqualTo(before).allMatch(count -> count < 40);
    }

    private List<Integer> queries(Viewer leader, Viewer secretary) {
        return List.of(
                asked(() -> page(leader, "/home")),
                asked(() -> page(leader, "/regions")),
                asked(() -> page(leader, "/regions/04")),
                asked(() -> page(secretary, "/home")));
    }

    private static int asked(Runnable act) {
        return Statements.during(act).size();
    }

    private void wholeParty(String... regions) {
        for (String region : regions) {
            party.secretary(region, null, "أحمد بناني", "Ahmed Bennani", false);
            party.inForce(region, "SECRETARIAT", party.today().plusMonths(3));
            party.forming(region, "COMMITTEE", "SUBMITTED", 2);
            party.list(region, "SUBMITTED", "RETURNED", "NONE");
        }
    }

    @Test
    @DisplayName("They read well on a phone and on a desk, in the three languages")
    void screens() {
        wholeParty();
        for (Viewer viewer : List.of(people.leader(), people.secretary())) {
            String name = viewer.leadership() ? "leader" : "secretary";
            look(name, viewer, "/home");
            look(name + "-ar-desk", viewer, Device.DESK, "ar", "/home");
            look(name + "-en-phone", viewer, Device.PHONE, "en", "/home");
        }
        look("provincial", people.provincial(), "/home");
        look("administrator", people.administrator(), "/home");
        look("nobody", people.withoutRole(), "/home");
        look("regions", people.leader(), "/regions");
        look("region", people.leader(), "/regions/04");
        look("province", people.leader(), "/regions/04/provinces/04.281");
    }

    private void wholeParty() {
        party.secretary("01", null, "سناء المنصوري", "Sanaa El Mansouri", false);
        party.secretary("03", null, "عبد الرحيم الفاسي الفهري", "Abderrahim El Fassi El Fihri", true);
        party.secretary("04", null, "سلمى الإدريسي", "Salma El Idrissi", false);
        party.secretary("09", null, "يوسف أيت حمو", "Youssef Ait Hammou", false);
        party.secretary("04", "04.281", "خديجة بنعلي", "Khadija Benali", false);
        party.inForce("01", "SECRETARIAT", party.today().plusMonths(4));
        party.inForce("01", "COMMITTEE", party.today().plusDays(20));
        party.inForce("03", "SECRETARIAT", party.today().plusMonths(4));
        party.inForce("12", "SECRETARIAT", party.today().minusDays(2));
        party.forming("02", "COMMITTEE", "SUBMITTED", 12);
        party.forming("09", "SECRETARIAT", "SUBMITTED", 4);
        party.forming("05", "SECRETARIAT", "DRAFT", 1);
        UUID dossier = party.forming("04", "SECRETARIAT", "RETURNED", 9);
        party.remark(dossier, "04", "أمين المال لم يقبل بعد. يرجى تسجيل قبوله أو اختيار شخص آخر.");
        party.forming("04", "COMMITTEE", "SUBMITTED", 3);
        party.list("09", "RETURNED", "SUBMITTED", "NONE");
        party.list("11", "APPROVED");
        party.consulted("04", "04.281", "04.421", "04.441", "04.481");
    }

    private void look(String name, Viewer viewer, String path) {
        look(name + "-ar-phone", viewer, Device.PHONE, "ar", path);
        look(name + "-fr-desk", viewer, Device.DESK, "fr", path);
    }

    private void look(String name, Viewer viewer, Device device, String language, String path) {
        Screen screen = screens.open(device, language).signIn(viewer, people);
        screen.page().navigate(path);
        screen.picture("home-" + name).check();
    }

    private Document page(Viewer viewer, String path) {
        var answer = visitors.as(viewer).get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.document();
    }

    private static String row(Document home, String region) {
        return home.select(".am-board tbody tr:contains(" + region + ")").text();
    }
}
