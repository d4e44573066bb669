package org.amana.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.amana.access.Viewer;
import org.amana.nomination.Region;
import org.amana.structure.Appointed;
import org.amana.structure.BodyKind;
import org.amana.structure.body.Forming;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.AtOnce;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Two instances of the application, each a process of its own, on the database of the tests. */
@AmanaTest
@DisplayName("Machines that fail")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {

    private static final Path LOG = Path.of("target", "instances.log");
    private static final Path DATA = Path.of("target", "amana-test");
    private static final String SECRETARIAT = "/regions/" + People.REGION + "/secretariat";
    private static final int ENOUGH = 5;
    private static final int ROWS = 1000;
    private static final int PATIENCE = 300;

    @Autowired
    People people;

    @Autowired
    Appointed appointed;

    @Autowired
    Forming forming;

    @Autowired
    Region regions;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private DatabaseRoad road;
    private Instance first;
    private Instance second;
    private JdbcClient jdbc;

    @BeforeAll
    void launch() throws Exception {
        jdbc = JdbcClient.create(owner);
        road = new DatabaseRoad(URI.create(url().substring("jdbc:".length())).getPort());
        first = instance();
        second = instance();
        first.awaitReady();
        second.awaitReady();
    }

    @AfterAll
    void end() throws Exception {
        first.kill();
        second.kill();
        road.close();
    }

    private Viewer secretary;

    @BeforeEach
    void someone() {
        secretary = appointed.regionalSecretary();
    }

    @Test
    @Order(1)
    @DisplayName("Two instances share sessions, one-time tokens and throttles")
    void twoInstances() throws Exception {
        Visitor here = new Visitor(first.address()).signIn(people.loginOf(secretary), People.PASSWORD);
        Visitor there = here.at(second.address());
        assertThat(there.get("/home").status()).isEqualTo(200);

        String once = UUID.randomUUID().toString();
        AtOnce.both(() -> here.post(SECRETARIAT, "_once", once), () -> there.post(SECRETARIAT, "_once", once));
        assertThat(count("select count(*) from body")).isEqualTo(1);

        there.post("/logout");
        assertThat(here.get("/home").location()).startsWith("/login");

        Visitor stranger = new Visitor(first.address());
        int tries = 0;
        while (!wrongPassword(stranger).contains("wait")) {
            assertThat(++tries).as("wrong passwords at one instance").isLessThan(200);
        }
        assertThat(wrongPassword(stranger.at(second.address())))
                .as("the other knows of them")
                .contains("wait");
    }

    private String wrongPassword(Visitor stranger) {
        return stranger.post("/login", "login", people.loginOf(secretary), "password", "wrong")
                .location();
    }

    @Test
    @Order(2)
    @DisplayName(
            "While the database is gone a page says so politely in the reader's language; then service is as before")
    void databaseGone() throws Exception {
        Visitor reader = new Visitor(first.address()).signIn(people.loginOf(secretary), People.PASSWORD);
        reader.get("/language/fr");
        road.cut();

        Answer page = reader.get("/home");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isNotBlank();
        assertThat(page.document().select("html").attr("lang")).isEqualTo("fr");
        assertThat(page.document().select("h1").text()).isEqualTo("Le service est interrompu un instant");
        Answer sent = reader.post(SECRETARIAT);
        assertThat(sent.status()).isEqualTo(503);
        assertThat(sent.body()).contains("rien ne sera enregistré deux fois");
        assertThat(new Visitor(first.address()).get("/login").status()).isEqualTo(503);
        assertThat(count("select count(*) from body")).isZero();

        road.mend();
        assertThat(firstAnswer(reader, "/home").status())
                .as("signed in as before")
                .isEqualTo(200);
        assertThat(reader.post(SECRETARIAT).status()).isEqualTo(302);
        assertThat(count("select count(*) from body")).isEqualTo(1);
    }

    /** The first answer that is not a refusal of service. */
    private static Answer firstAnswer(Visitor reader, String path) {
        for (int tries = 0; tries < PATIENCE; tries++) {
            Answer answer = reader.get(path);
            if (answer.status() != 503) {
                return answer;
            }
        }
        throw new AssertionError("no service at " + path);
    }

    @Test
    @Order(3)
    @DisplayName(
            "Application and database killed amid submissions, decisions and imports: all that was acknowledged is there, nothing by half")
    void killed() throws Exception {
        forming.readyToSubmit(secretary, BodyKind.SECRETARIAT);
        Map<String, UUID> nominees = regions.ready("03");
        regions.submit("03");
        Map<String, UUID> dossiers = new LinkedHashMap<>();
        nominees.keySet()
                .forEach(province ->
                        dossiers.put(province, regions.dossier(province).id()));
        Visitor signatory = new Visitor(first.address()).signIn(people.loginOf(people.signatory()), People.PASSWORD);
        Visitor region = new Visitor(second.address()).signIn(people.loginOf(secretary), People.PASSWORD);

        UUID secretariat =
                jdbc.sql("select dossier_id from body").query(UUID.class).single();
        UUID entering = send(region, "A");
        await(region, entering, "READY");
        assertThat(region.post("/members/imports/" + entering + "/confirm").status())
                .isEqualTo(302);
        UUID reading = send(region, "B");
        AtomicInteger submissions = new AtomicInteger();
        List<String> confirmed = java.util.Collections.synchronizedList(new ArrayList<>());
        ExecutorService workers = Executors.newFixedThreadPool(2);
        List<Future<?>> work = List.of(
                workers.submit(() -> submitAndRecall(region, secretariat, submissions)),
                workers.submit(() -> nominees.forEach((province, nominee) -> {
                    String version = Integer.toString(version(dossiers.get(province)));
                    Answer answer = signatory.post(
                            "/reviews/" + dossiers.get(province) + "/approve",
                            "version",
                            version,
                            "choice",
                            nominee.toString());
                    if (answer.status() == 302) {
                        confirmed.add(province);
                    }
                })));
        while (confirmed.size() < ENOUGH || submissions.get() < ENOUGH) {
            assertThat(work).as("work goes on until it is killed").noneMatch(Future::isDone);
            Thread.onSpinWait();
        }
        first.kill();
        second.kill();
        killDatabase();
        workers.shutdownNow();

        first = instance().awaitReady();
        List<String> acknowledged = List.copyOf(confirmed);
        assertThat(count("select count(*) from dossier_step where step in ('SUBMITTED', 'RECALLED') and dossier_id = "
                        + "(select dossier_id from body)"))
                .isGreaterThanOrEqualTo(submissions.get());
        assertThat(strings("select province_code from mandate where office = 'PROVINCIAL' and ended_on is null"))
                .containsAll(acknowledged);
        nothingByHalf();
        Visitor again = new Visitor(first.address()).signIn(people.loginOf(secretary), People.PASSWORD);
        await(again, entering, "IMPORTED");
        await(again, reading, "READY");
        assertThat(strings("select source || ' ' || count(*) || ' ' || count(distinct identity_hash) from member "
                        + "where source like 'List%' group by source"))
                .as("each row of the list that was being entered once; of the one that was being read none")
                .containsExactly("List A " + ROWS + " " + ROWS);
        assertThat(count("select count(*) from member_import_row where standing = 'GOOD'"))
                .isGreaterThanOrEqualTo(ROWS);
    }

    private static UUID send(Visitor region, String name) {
        String file = "Prénom;Nom;Sexe;Date de naissance;CNIE;Province;Date d'adhésion;Date du consentement\n"
                + IntStream.range(0, ROWS)
                        .mapToObj(i -> "Prénom%s;Nom%s;F;%s;L%s%d;Kénitra;01/02/2024;01/02/2024\n"
                                .formatted(letters(i), letters(i * 7), day(name, i), name, i))
                        .collect(Collectors.joining());
        Answer answer = region.upload(
                "/members/imports",
                "file",
                name + ".csv",
                file.getBytes(StandardCharsets.UTF_8),
                "territory",
                People.REGION,
                "source",
                "List " + name,
                "declares",
                "true");
        assertThat(answer.location()).as(answer.body()).startsWith("/members/imports/");
        return UUID.fromString(answer.location().substring("/members/imports/".length()));
    }

    private static String letters(int n) {
        return Integer.toString(n + 100, 26)
                .chars()
                .mapToObj(c -> Character.toString(c < 'a' ? 'q' + c - '0' : c))
                .collect(Collectors.joining());
    }

    private static LocalDate day(String list, int n) {
        return LocalDate.of(list.equals("A") ? 1945 : 1975, 1, 1).plusDays(n * 7L);
    }

    private void await(Visitor reader, UUID list, String state) {
        for (int tries = 0; tries < 10 * PATIENCE; tries++) {
            if (strings("select state from member_import where id = '" + list + "'")
                    .contains(state)) {
                return;
            }
            reader.get("/members/imports/" + list + "/progress");
        }
        throw new AssertionError("the list did not become " + state);
    }

    private void submitAndRecall(Visitor region, UUID dossier, AtomicInteger acknowledged) {
        while (true) {
            Answer answer = acknowledged.get() % 2 == 0
                    ? region.send(SECRETARIAT, "/submission")
                    : region.post("/reviews/" + dossier + "/recall", "version", Integer.toString(version(dossier)));
            if (answer.status() == 302) {
                acknowledged.incrementAndGet();
            }
        }
    }

    /** What one transaction writes stands together or not at all. */
    private void nothingByHalf() {
        assertThat(count("""
                select count(*) from dossier d where d.state <> coalesce((select case s.step when 'SUBMITTED' then 'SUBMITTED'
                        when 'OPENED' then 'SUBMITTED' when 'ENDORSED' then 'SUBMITTED' when 'APPROVED' then 'APPROVED'
                        when 'BEGUN' then 'DRAFT' when 'RECALLED' then 'DRAFT' end
                    from dossier_step s where s.dossier_id = d.id order by s.at desc, s.id desc limit 1), '')
                """)).as("a dossier's state is that of its last step").isZero();
        assertThat(strings("select province_code from dossier where state = 'APPROVED'"))
                .containsExactlyInAnyOrderElementsOf(
                        strings("select province_code from mandate where office = 'PROVINCIAL'"))
                .containsExactlyInAnyOrderElementsOf(
                        strings("select province_code from nominee where standing = 'CONFIRMED'"))
                .containsExactlyInAnyOrderElementsOf(
                        strings("select province_code from role_assignment where role = 'PROVINCIAL_SECRETARY'"));
        assertThat(count("select count(*) from dossier_step where step = 'APPROVED'"))
                .as("one fact in the trail for each decision (A5)")
                .isEqualTo(count("select count(*) from audit_fact where action = 'DOSSIER_APPROVED'"));
    }

    private void killDatabase() throws IOException {
        long postmaster =
                Long.parseLong(Files.readAllLines(DATA.resolve("cluster").resolve("postmaster.pid"))
                        .get(0)
                        .strip());
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
    }

    private int version(UUID dossier) {
        return jdbc.sql("select version from dossier where id = ?")
                .param(dossier)
                .query(Integer.class)
                .single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private Instance instance() throws IOException {
        SimpleDriverDataSource database = (SimpleDriverDataSource) owner;
        return Instance.launch(
                url().replaceFirst(":\\d+/", ":" + road.port() + "/"),
                String.valueOf(database.getUsername()),
                String.valueOf(database.getPassword()),
                Files.readString(DATA.resolve("identity.key")).strip(),
                LOG);
    }

    private String url() {
        return String.valueOf(((SimpleDriverDataSource) owner).getUrl());
    }
}
