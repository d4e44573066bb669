package org.amana.administration.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.structure.Appointed;
import org.amana.structure.mandate.EndReason;
import org.amana.structure.mandate.Mandates;
import org.amana.territory.Territories;
import org.amana.territory.division.DivisionEffect;
import org.amana.territory.division.DivisionState;
import org.amana.territory.division.Touched;
import org.amana.territory.division.Touched.What;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.amana.timeline.TimelineEntry;
import org.amana.timeline.TimelineSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** T2: a division from its file to the day on which everything follows it. */
@AmanaTest
class DivisionTest {

    private static final String NEW = "/admin/territories/divisions/new";
    private static final String CASABLANCA = "06.141";
    private static final String ANFA = "06.141.P1";
    private static final String AL_FIDA = "06.141.P2";

    /** Kénitra's commune Mehdya passes to Rabat, and another one to Tanger, in another region. */
    private static final String MOVED = """
            code,parent
            04.281.01.05,04.421
            04.281.01.11,01.511
            """;

    @Autowired
    Divider divider;

    @Autowired
    DivisionDesk desk;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Members members;

    @Autowired
    Mandates mandates;

    @Autowired
    Appointed appointed;

    @Autowired
    List<TimelineSource> divisions;

    @Autowired
    Territories territories;

    @Autowired
    LegalDay legalDay;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ObjectProvider<DivisionEffect> effects;

    @Test
    @DisplayName("T2: Casablanca becomes eight party provinces on its day; members go with their arrondissement")
    void casablanca() throws IOException {
        MemberSummary anfa = register("06", new Newcomer().in(CASABLANCA).commune("06.141.01.01"));
        MemberSummary fida = register("06", new Newcomer().in(CASABLANCA).commune("06.141.01.11"));
        MemberSummary nowhere = register("06", new Newcomer().in(CASABLANCA));

        UUID id = divider.plan(casablancaFile());
        assertThat(divider.apply()).as("not before its day").isZero();
        assertThat(territories.province(CASABLANCA).openOn(legalDay.today())).isTrue();
        assertThat(divider.tomorrow()).isEqualTo(1);
        assertThat(divider.apply()).as("once").isZero();

        assertThat(place(anfa)).isEqualTo("06 " + ANFA + " 06.141.01.01");
        assertThat(place(fida)).isEqualTo("06 " + AL_FIDA + " 06.141.01.11");
        assertThat(place(nowhere)).isEqualTo("06 " + ANFA + " null");
        assertThat(territories.provincesOf("06"))
                .extracting(province -> province.code())
                .contains(ANFA, "06.141.P8")
                .doesNotContain(CASABLANCA);
        assertThat(territories.names().get(CASABLANCA).latin())
                .as("a closed territory keeps its name")
                .isEqualTo("Casablanca");
        assertThat(territories.communesOf(AL_FIDA)).hasSize(3);
        assertThat(divider.shown(id).division().state()).isEqualTo(DivisionState.APPLIED);
        assertThat(facts("TERRITORY_CLOSED")).isEqualTo(1);
        assertThat(facts("TERRITORY_OPENED")).isEqualTo(8);
    }

    @Test
    @DisplayName(
            "T2, A3: what is kept beside a member goes along, and each secretary sees who is theirs at each moment")
    void copies() {
        MemberSummary toRabat = register("04", new Newcomer().in("04.281").commune("04.281.01.05"));
        MemberSummary toTanger = register("04", new Newcomer().in("04.281").commune("04.281.01.11"));
        divider.divide(MOVED);

        assertThat(place(toRabat)).isEqualTo("04 04.421 04.281.01.05");
        assertThat(place(toTanger)).isEqualTo("01 01.511 04.281.01.11");
        for (String table : List.of("member_token", "member_status_change")) {
            assertThat(all("""
                            select count(*) from %s c join member m on m.id = c.member_id
                            where c.province_code <> m.province_code or c.region_code <> m.region_code
                            """.formatted(table))).as(table).isZero();
        }
        assertThat(seenBy(people.secretary("04"))).containsExactly(toRabat.id());
        assertThat(seenBy(people.secretary("01"))).containsExactly(toTanger.id());
        assertThat(seenBy(people.provincial()))
                .as("provincial secretary of 04.281")
                .isEmpty();
        assertThat(visitors.as(people.secretary("01"))
                        .get("/members?q=" + toTanger.number())
                        .document()
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    @DisplayName("T2: an administrator sees how many it touches, commune by commune, and no member")
    void preview() throws IOException {
        register("06", new Newcomer().in(CASABLANCA).commune("06.141.01.01"));
        register("06", new Newcomer().in(CASABLANCA).commune("06.141.01.01"));
        MemberSummary nowhere = register("06", new Newcomer().in(CASABLANCA));
        UUID id = divider.prepare(casablancaFile());

        assertThat(divider.shown(id).touched())
                .contains(
                        new Touched(What.MEMBERS_IN, "06.141.01.01", 2, false),
                        new Touched(What.MEMBERS_WITHOUT_COMMUNE, CASABLANCA, 1, false),
                        new Touched(What.MEMBERS_LEAVING, CASABLANCA, 3, false));
        Answer page = administrator().get("/admin/territories/divisions/" + id);
        assertThat(page.document().select(".am-tile strong").eachText()).containsExactly("8", "1", "18", "0", "0");
        assertThat(page.body()).doesNotContain(nowhere.name().arabic()).doesNotContain(nowhere.number());
    }

    @Test
    @DisplayName("T2: nothing is planned while members would have nowhere to go")
    void withoutTarget() {
        visitors.as(people.leader()).post("/regions/13/countries", "iso", "BE");
        visitors.as(people.leader()).post("/regions/13/countries", "iso", "FR");
        register("13", new Newcomer().in("13.BE").phone(null));
        UUID id = divider.prepare("code,status\n13.BE,CLOSED\n");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> divider.schedule(id, legalDay.today()))
                .satisfies(refused ->
                        assertThat(refused.reasons().get(0).message()).isEqualTo("T2.noTarget"));
        divider.divide("code,status,successor\n13.BE,CLOSED,13.FR\n");
        assertThat(all("select count(*) from member where province_code = '13.FR'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("T2, B1: the secretary of a closed province leaves the post with it, role and session at once")
    void secretaryOfClosedProvince() throws IOException {
        MemberSummary member = register(
                "06", new Newcomer().in(CASABLANCA).commune("06.141.01.11").email("casa@example.ma"));
        Viewer secretary = appointed.provincialSecretary(member);
        assertThat(secretary.provincesAsSecretary()).containsExactly(CASABLANCA);

        divider.plan(casablancaFile());
        divider.tomorrow();

        assertThat(people.now(secretary).grants()).isEmpty();
        assertThat(mandates.succession("06", CASABLANCA)).singleElement().satisfies(mandate -> {
            assertThat(mandate.endReason()).isEqualTo(EndReason.TERRITORY_CLOSED);
            assertThat(mandate.endedOn()).isEqualTo(legalDay.today());
        });
        assertThatExceptionOfType(RuleViolation.class)
                .as("nobody is appointed there any more")
                .isThrownBy(() -> appointed.provincialSecretary(new MemberSummary(
                        member.id(),
                        member.number(),
                        member.name(),
                        member.gender(),
                        member.birthDate(),
                        "06",
                        CASABLANCA,
                        null,
                        member.joinedOn(),
                        member.status(),
                        true,
                        member.email(),
                        null)));
    }

    @Test
    @DisplayName("B8, T2: a regional secretary whose commune passes to another region loses the mandate")
    void secretaryElsewhere() {
        Viewer secretary = appointed.regionalSecretary(appointed.member(
                new Newcomer().in("04.281").commune("04.281.01.11").email("r@example.ma")));
        divider.divide(MOVED);
        assertThat(people.now(secretary).grants()).isEmpty();
        assertThat(mandates.regionalSecretary("04")).isEmpty();
    }

    @Test
    @DisplayName(
            "T2: the region's timeline tells that a division was planned, cancelled and took effect; other regions' do not")
    void timeline() throws IOException {
        UUID first = divider.plan(casablancaFile());
        desk.cancel(
                people.administrator(), first, divider.shown(first).division().version());
        divider.plan(casablancaFile());
        Visitor leader = visitors.as(people.leader());
        assertThat(leader.get("/regions/06/timeline").document().text().replaceAll("\\p{Cf}", ""))
                .contains("برمجة 27 تغييرا في التقسيم", "إلغاء تغيير التقسيم");
        assertThat(leader.get("/regions/04/timeline").document().text()).doesNotContain("التقسيم");
        divider.tomorrow();
        assertThat(divisions.stream()
                        .flatMap(source ->
                                source.entries("06", legalDay.today().minusDays(1), legalDay.today()).stream())
                        .map(TimelineEntry::key)
                        .filter(key -> key.startsWith("division.")))
                .containsExactlyInAnyOrder(
                        "division.planned", "division.cancelled", "division.planned", "division.applied");
    }

    @Test
    @DisplayName("T2: whoever is registered between the preview and the day moves too")
    void registeredMeanwhile() throws IOException {
        divider.plan(casablancaFile());
        MemberSummary late = register("06", new Newcomer().in(CASABLANCA).commune("06.141.01.11"));
        divider.tomorrow();
        assertThat(place(late)).isEqualTo("06 " + AL_FIDA + " 06.141.01.11");
    }

    @Test
    @DisplayName("T2: a registration that began before the day and ends during it is waited for, and moves too")
    void registeredDuring() throws Exception {
        divider.plan(casablancaFile());
        Viewer secretary = people.secretary("06");
        today.is(legalDay.today().plusDays(1));
        java.util.concurrent.FutureTask<Integer> job = new java.util.concurrent.FutureTask<>(divider::apply);
        MemberSummary late = people.as(secretary, () -> new TransactionTemplate(transactions).execute(status -> {
            MemberSummary member = members.register(
                    secretary,
                    new Newcomer().in(CASABLANCA).commune("06.141.01.11").registration());
            new Thread(job).start();
            awaitWaiting();
            return member;
        }));
        assertThat(job.get()).isEqualTo(1);
        assertThat(place(late)).isEqualTo("06 " + AL_FIDA + " 06.141.01.11");
    }

    /** Until the job waits for the lock that the registration holds. */
    private void awaitWaiting() {
        boolean waits;
        do {
            waits = jdbc.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                    .query(Boolean.class)
                    .single();
        } while (!waits);
    }

    @Test
    @DisplayName("T2: a day that was missed is made up for; two instances at once find one winner")
    void missedDay() throws Exception {
        divider.plan(MOVED);
        today.is(legalDay.today().plusDays(5));
        List<java.util.concurrent.FutureTask<Integer>> instances = Stream.generate(
                        () -> new java.util.concurrent.FutureTask<>(divider::apply))
                .limit(2)
                .toList();
        instances.forEach(instance -> new Thread(instance).start());
        int applied = 0;
        for (java.util.concurrent.FutureTask<Integer> instance : instances) {
            applied += instance.get();
        }
        assertThat(applied).isEqualTo(1);
        assertThat(facts("DIVISION_APPLIED")).isEqualTo(1);
        assertThat(territories.commune("04.281.01.05").provinceCode()).isEqualTo("04.421");
    }

    @Test
    @DisplayName("T2: two administrators plan a change of the same territory at once: one succeeds, the other is told")
    void twoAtOnce() throws Exception {
        UUID first = divider.prepare("code,name_ar,name_fr\n04.281,اسم,Un nom\n");
        UUID second = divider.prepare("code,name_ar,name_fr\n04.281,اسم آخر,Un autre nom\n");
        people.secondAdministrator();
        List<java.util.concurrent.FutureTask<String>> both = Stream.of(first, second)
                .map(id -> new java.util.concurrent.FutureTask<>(() -> {
                    try {
                        divider.schedule(
                                id == first ? people.administrator() : people.secondAdministrator(),
                                id,
                                legalDay.today().plusDays(1));
                        return "planned";
                    } catch (RuleViolation refused) {
                        return refused.reasons().get(0).message();
                    }
                }))
                .toList();
        both.forEach(one -> new Thread(one).start());
        assertThat(List.of(both.get(0).get(), both.get(1).get()))
                .containsExactlyInAnyOrder("planned", "T2.nothingChanges");
        assertThat(all("select count(*) from division_claim where changes")).isEqualTo(1);
    }

    @Test
    @DisplayName("T2: until its day a division is cancelled, planned again, or gives way to a new file")
    void undone() {
        UUID id = divider.plan(MOVED);
        String page = "/admin/territories/divisions/" + id;
        assertThat(administrator()
                        .post(page + "/cancel", "version", version(page + "/cancel"))
                        .location())
                .isEqualTo(page);
        assertThat(divider.shown(id).division().state()).isEqualTo(DivisionState.CANCELLED);
        assertThat(administrator().post(page + "/cancel", "version", "9").status())
                .isEqualTo(409);
        String day = legalDay.today().plusDays(2).toString();
        administrator().post(page + "/schedule", "version", version(page), "day", day);
        assertThat(divider.shown(id).division().state()).isEqualTo(DivisionState.SCHEDULED);

        String replacement = upload("code,parent\n04.281.01.05,04.441\n", "replaces", id.toString())
                .location();
        assertThat(divider.shown(id).division().state()).isEqualTo(DivisionState.SCHEDULED);
        administrator().post(replacement + "/schedule", "version", version(replacement), "day", day);
        assertThat(divider.shown(id).division().state()).isEqualTo(DivisionState.CANCELLED);
        today.is(legalDay.today().plusDays(2));
        divider.apply();
        assertThat(territories.commune("04.281.01.05").provinceCode()).isEqualTo("04.441");
        assertThat(territories.commune("04.281.01.11").provinceCode()).isEqualTo("04.281");
        assertThat(facts("DIVISION_CANCELLED")).isEqualTo(2);
    }

    @Test
    @DisplayName("T2: the leadership, the regions and the provinces concerned are told, the others not")
    void told() {
        UUID id = divider.plan(MOVED);
        for (Viewer viewer :
                List.of(people.leader(), people.secretary("01"), people.secretary("04"), people.provincial())) {
            assertThat(visitors.as(viewer).get("/notices").body()).contains("التقسيم الترابي لجهة");
        }
        assertThat(visitors.as(people.secretary("02")).get("/notices").body()).doesNotContain("التقسيم الترابي لجهة");
        Answer tree = visitors.as(people.secretary("04")).get("/regions/04/territory");
        assertThat(tree.document().select("section[aria-labelledby=coming] li")).hasSize(2);
        assertThat(visitors.as(people.secretary("02"))
                        .get("/regions/04/territory")
                        .status())
                .isEqualTo(404);
        divider.tomorrow();
        assertThat(divider.shown(id).division().state()).isEqualTo(DivisionState.APPLIED);
        assertThat(visitors.as(people.secretary("01"))
                        .get("/regions/01/territory")
                        .document()
                        .select("section[aria-labelledby=history] li"))
                .hasSize(1);
    }

    @Test
    @DisplayName("T2: where the tree changed meanwhile nothing is done, and who planned it is told")
    void noLongerFits() {
        UUID id = divider.plan(MOVED);
        jdbc.sql("update province set closed_on = ? where code = '01.511'")
                .param(legalDay.today())
                .update();
        try {
            divider.tomorrow();
            assertThat(divider.shown(id).division().state()).isEqualTo(DivisionState.FAILED);
            assertThat(territories.commune("04.281.01.05").provinceCode()).isEqualTo("04.281");
            assertThat(all("select count(*) from notice where key = 'divisionFailed'"))
                    .isEqualTo(1);
        } finally {
            jdbc.sql("update province set closed_on = null where code = '01.511'")
                    .update();
        }
    }

    @Test
    @DisplayName("T2: the exported tree sent back unchanged changes nothing; one name corrected in it is one change")
    void roundTrip() {
        byte[] exported = administrator().get("/admin/territories/export").bytes();
        Answer read = administrator().upload(NEW, "file", "tree.csv", exported);
        Document page = administrator().get(read.location()).document();
        assertThat(page.select(".am-tile strong").eachText())
                .extracting(text -> text.replaceAll("\\D", ""))
                .containsExactly("1632", "0");
        assertThat(page.select("form[action$=schedule]")).isEmpty();

        String corrected =
                new String(exported, StandardCharsets.UTF_8).replace("\"Kénitra\",\"OPEN\"", "\"Kenitra\",\"OPEN\"");
        assertThat(administrator()
                        .get(upload(corrected).location())
                        .document()
                        .select("section[aria-labelledby=changes] li"))
                .hasSize(2);
        assertThat(facts("TERRITORY_EXPORTED")).isEqualTo(1);
    }

    @Test
    @DisplayName("T2: refused rows stand beside their reason, can be downloaded, and are left out only when agreed")
    void refusedRows() {
        String page = upload("""
                code,parent,type,name_ar,name_fr
                04.281.99.01,04.281,RURAL,جماعة تجريبية,Commune d’essai
                04.281.99.01,04.281,RURAL,مرتين,Deux fois
                04.281.99.03,04.999,RURAL,لا مكان,Nulle part
                """).location();
        Visitor administrator = administrator();
        assertThat(administrator
                        .get(page)
                        .document()
                        .select("#main tbody")
                        .first()
                        .select("tr"))
                .hasSize(2);
        assertThat(administrator.get(page + "/refused").body().lines()).hasSize(3);
        assertThat(administrator.get(page + "/refused").body())
                .contains("Nulle part")
                .contains("T2");
        String day = legalDay.today().toString();
        assertThat(administrator
                        .post(page + "/schedule", "version", version(page), "day", day)
                        .status())
                .isEqualTo(422);
        assertThat(administrator
                        .post(page + "/schedule", "version", version(page), "day", day, "leaveOut", "true")
                        .status())
                .isEqualTo(302);
        divider.apply();
        assertThat(territories.commune("04.281.99.01").name().latin()).isEqualTo("Commune d’essai");
    }

    @Test
    @DisplayName("T2: a bad file is refused with the reason, never with an error")
    void badFiles() {
        Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        files.put("empty", new byte[0]);
        files.put("a PDF", "%PDF-1.7 not a table".getBytes(StandardCharsets.UTF_8));
        files.put("wrong header", "codes;noms\n04.281;x\n".getBytes(StandardCharsets.UTF_8));
        files.put("unknown column", "code,succesor\n04.281,04.421\n".getBytes(StandardCharsets.UTF_8));
        files.put("column twice", "code,parent,parent\n04.281,04,04\n".getBytes(StandardCharsets.UTF_8));
        files.put("only a header", "code,parent\n".getBytes(StandardCharsets.UTF_8));
        files.put("too many rows", ("code\n" + "04.281\n".repeat(5_001)).getBytes(StandardCharsets.UTF_8));
        files.put("19 MB", ("code\n" + "x".repeat(19 << 20)).getBytes(StandardCharsets.UTF_8));
        files.put("a quote never closed", "code,parent\n\"04.281,04\n".getBytes(StandardCharsets.UTF_8));
        files.forEach((what, content) -> {
            Answer refused = administrator().upload(NEW, "file", "x.csv", content);
            assertThat(refused.status()).as(what).isEqualTo(422);
            assertThat(refused.document().select("#file-wrong").text()).as(what).isNotBlank();
        });
        assertThat(all("select count(*) from division")).isZero();
    }

    @Test
    @DisplayName("T2: a name in the wrong encoding is refused, row by row")
    void wrongEncoding() {
        byte[] content = "code,name_ar,name_fr\n04.281,القنيطرة,Kénitra\n".getBytes(StandardCharsets.UTF_8);
        String twice = new String(content, java.nio.charset.Charset.forName("windows-1252"));
        String page = upload(twice).location();
        assertThat(administrator().get(page).document().select("#refused")).hasSize(1);
    }

    @Test
    @DisplayName("T2: a commune is closed and opened again on its own page, a province renamed, from a day on")
    void byForm() {
        String commune = "/admin/territories/communes/04.281.01.05";
        Visitor administrator = administrator();
        String close = administrator
                .post(
                        commune,
                        "nameAr",
                        "مهدية",
                        "nameFr",
                        "Mehdya",
                        "parent",
                        "04.281",
                        "status",
                        "CLOSED",
                        "successor",
                        "04.281.01.01")
                .location();
        MemberSummary member = register("04", new Newcomer().in("04.281").commune("04.281.01.05"));
        administrator.post(
                close + "/schedule",
                "version",
                version(close),
                "day",
                legalDay.today().toString());
        divider.apply();
        assertThat(place(member)).isEqualTo("04 04.281 04.281.01.01");
        assertThat(territories.communesOf("04.281")).noneMatch(one -> one.code().equals("04.281.01.05"));

        String open = administrator
                .post(
                        commune,
                        "nameAr",
                        "مهدية",
                        "nameFr",
                        "Mehdya",
                        "parent",
                        "04.281",
                        "status",
                        "OPEN",
                        "successor",
                        "")
                .location();
        administrator.post(
                open + "/schedule",
                "version",
                version(open),
                "day",
                legalDay.today().toString());
        divider.apply();
        assertThat(territories.communesOf("04.281")).anyMatch(one -> one.code().equals("04.281.01.05"));

        Answer nothing = administrator.post(
                "/admin/territories/provinces/04.281",
                "nameAr",
                "القنيطرة",
                "nameFr",
                "Kénitra",
                "parent",
                "04",
                "status",
                "OPEN",
                "successor",
                "");
        assertThat(nothing.status()).as("nothing would change").isEqualTo(422);
        String rename = administrator
                .post(
                        "/admin/territories/provinces/04.281",
                        "nameAr",
                        "القنيطرة",
                        "nameFr",
                        "Kenitra-Ville",
                        "parent",
                        "04",
                        "status",
                        "OPEN",
                        "successor",
                        "")
                .location();
        administrator.post(
                rename + "/schedule",
                "version",
                version(rename),
                "day",
                legalDay.today().plusDays(1).toString());
        assertThat(territories.province("04.281").name().latin()).isEqualTo("Kénitra");
        divider.tomorrow();
        assertThat(territories.province("04.281").name().latin()).isEqualTo("Kenitra-Ville");
        assertThat(administrator.get("/admin/territories/04").document().select("section[aria-labelledby=history] li"))
                .hasSize(3);
    }

    @Test
    @DisplayName("T2: every table that keeps a province, or a member's region, is answered for by a room")
    void everyTable() {
        Set<String> answered = effects.orderedStream()
                .flatMap(effect -> effect.tables().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        answered.addAll(STAYS);
        Set<String> scoped = new TreeSet<>(jdbc.sql("""
                select table_name from information_schema.columns where table_schema = 'public'
                group by table_name
                having bool_or(column_name in ('province_code', 'commune_code', 'to_province_code'))
                    or bool_or(column_name = 'region_code') and bool_or(column_name = 'member_id')
                """).query(String.class).list());
        assertThat(answered).containsAll(scoped);
    }

    /** Says what was, or whom something was said to, and is never rewritten; or the tree itself. */
    private static final Set<String> STAYS =
            Set.of("audit_fact", "notice", "commune", "territory_change", "erased_member_count");

    private MemberSummary register(String region, Newcomer newcomer) {
        Viewer secretary = people.secretary(region);
        return people.as(secretary, () -> members.register(secretary, newcomer.registration()));
    }

    private String place(MemberSummary member) {
        MemberSummary now = CurrentViewer.within(RowScope.EVERYTHING, () -> members.summary(member.id()));
        return now.regionCode() + " " + now.provinceCode() + " " + now.communeCode();
    }

    private List<UUID> seenBy(Viewer viewer) {
        return people.as(viewer, () -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql("select id from member order by id")
                        .query(UUID.class)
                        .list()));
    }

    private long all(String sql) {
        return CurrentViewer.within(RowScope.EVERYTHING, () -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).query(Long.class).single()));
    }

    private long facts(String action) {
        return all("select count(*) from audit_fact where action = '" + action + "'");
    }

    private Answer upload(String csv, String... more) {
        return administrator().upload(NEW, "file", "x.csv", csv.getBytes(StandardCharsets.UTF_8), more);
    }

    private String version(String page) {
        return administrator()
                .get(page)
                .document()
                .select("input[name=version]")
                .attr("value");
    }

    private Visitor administrator() {
        return visitors.as(people.administrator());
    }

    private static String casablancaFile() throws IOException {
        return new ClassPathResource("territory/casablanca.csv").getContentAsString(StandardCharsets.UTF_8);
    }
}
