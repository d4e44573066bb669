package org.amana.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The pages that the issue names, and the sign-in page, by which they are measured. */
final class Pages {

    /** No register stands behind it. */
    static final BenchPage SIGN_IN = BenchPage.of("sign-in", Readers::strangers, "/login");

    private static final int ROWS = 25;
    private static final int VARIANTS = 40;

    private Pages() {}

    static List<BenchPage> all() {
        String region = "/regions/" + Readers.REGION;
        return List.of(
                BenchPage.of("members, page 1", Readers::leadership, "/members"),
                new BenchPage("members, page 100", Readers::leadership, party -> page(party, 100)),
                new BenchPage("members, page 10,000", Readers::leadership, party -> page(party, 10_000)),
                BenchPage.of("members of a region", Readers::region, "/members"),
                BenchPage.of("members of a province", Readers::province, "/members"),
                new BenchPage("search, Latin", Readers::leadership, party -> searches(TwoScripts::latin)),
                new BenchPage("search, Arabic", Readers::leadership, party -> searches(TwoScripts::arabic)),
                new BenchPage("filters", Readers::leadership, party -> filters()),
                new BenchPage("search and filters", Readers::leadership, party -> searchesWithFilters()),
                BenchPage.of("home, leadership", Readers::leadership, "/home"),
                BenchPage.of("home, region", Readers::region, "/home"),
                BenchPage.of("home, province", Readers::province, "/home"),
                BenchPage.of("regions", Readers::leadership, "/regions"),
                BenchPage.of("region", Readers::leadership, region),
                BenchPage.of("region, its secretary", Readers::region, region),
                BenchPage.of("inbox", Readers::leadership, "/reviews"));
    }

    /** Pages about so deep, as far as the list goes; the keys are those that the links of the list carry. */
    private static List<String> page(BenchParty party, int number) {
        int deepest = party.members() / ROWS - 2;
        List<String> addresses = new ArrayList<>();
        try (Connection database = party.database()) {
            JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(database, true));
            for (int i = 0; i < 5; i++) {
                String member = jdbc.queryForObject(
                        "select id from member order by sort_ar, id offset ? limit 1",
                        String.class,
                        (Math.min(number, deepest) - 1 - i) * ROWS - 1);
                addresses.add("/members?after=" + member);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return addresses;
    }

    /** Given names, families, and both; as typed, without capitals. */
    private static List<String> searches(Function<TwoScripts, String> script) {
        Random random = new Random(7);
        NameStock names = new NameStock(random);
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < VARIANTS; i++) {
            String given = script.apply(names.given(random.nextBoolean() ? Gender.FEMALE : Gender.MALE));
            String family = script.apply(names.family());
            String typed = i % 3 == 0 ? given : i % 3 == 1 ? family : given + " " + family;
            addresses.add("/members?q="
                    + URLEncoder.encode(typed.toLowerCase(java.util.Locale.ROOT), StandardCharsets.UTF_8));
        }
        return addresses;
    }

    private static List<String> filters() {
        List<String> addresses = new ArrayList<>();
        for (String territory : List.of("", "&region=05", "&region=11", "&region=09&province=09.001")) {
            for (String status : List.of("", "&status=ACTIVE", "&status=SUSPENDED", "&status=DECEASED")) {
                for (String gender : List.of("", "&gender=FEMALE")) {
                    for (String record : List.of("", "&incomplete=true")) {
                        for (String order : List.of("", "&sort=JOINED")) {
                            addresses.add("/members?q=" + territory + status + gender + record + order);
                        }
                    }
                }
            }
        }
        return addresses;
    }

    private static List<String> searchesWithFilters() {
        List<String> filters = filters();
        List<String> searches = new ArrayList<>(searches(TwoScripts::latin));
        searches.addAll(searches(TwoScripts::arabic));
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            addresses.add(searches.get(i % searches.size())
                    + filters.get(i).substring(filters.get(i).indexOf("q=") + 2));
        }
        return addresses;
    }
}
