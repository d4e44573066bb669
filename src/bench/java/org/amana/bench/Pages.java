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
                new BenchPage("filters", Readers::leadership, party -> Filters.plain()),
                new BenchPage("search and filters", Readers::leadership, party -> searchesWith(Filters.plain())),
                new BenchPage("search, number", Readers::leadership, People::byNumber),
                new BenchPage("search, phone", Readers::leadership, People::byPhone),
                new BenchPage("search, e-mail", Readers::leadership, People::byMail),
                new BenchPage("filters, age", Readers::leadership, party -> Filters.of(Filters.AGES)),
                new BenchPage("filters, since", Readers::leadership, party -> Filters.of(Filters.SINCE)),
                new BenchPage("filters, skill", Readers::leadership, party -> Filters.of(Filters.SKILLS)),
                new BenchPage("filters, dues", Readers::leadership, party -> Filters.of(Filters.DUES)),
                new BenchPage("filters, body", Readers::leadership, party -> Filters.of(Filters.BODIES)),
                new BenchPage("filters, card", Readers::leadership, party -> Filters.of(Filters.CARDS)),
                new BenchPage("filters, commune", Readers::leadership, Pages::communes),
                new BenchPage("filters, combined", Readers::leadership, party -> Filters.combined()),
                new BenchPage(
                        "search and combined filters", Readers::leadership, party -> searchesWith(Filters.combined())),
                new BenchPage("alike while typed", Readers::region, People::typedAgain),
                BenchPage.of("applications, region", Readers::region, "/applications"),
                BenchPage.of("statistics, leadership", Readers::leadership, "/statistics"),
                BenchPage.of("statistics, region", Readers::region, "/statistics"),
                BenchPage.of("exports of one's own", Readers::leadership, "/members/exports"),
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

    /** Names in either script, each with one of these filters. */
    private static List<String> searchesWith(List<String> filters) {
        List<String> searches = new ArrayList<>(searches(TwoScripts::latin));
        searches.addAll(searches(TwoScripts::arabic));
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < Math.max(filters.size(), VARIANTS); i++) {
            String filter = filters.get(i % filters.size());
            addresses.add(searches.get(i % searches.size()) + filter.substring(filter.indexOf("q=") + 2));
        }
        return addresses;
    }

    /** Communes in which members are. */
    private static List<String> communes(BenchParty party) {
        try (Connection database = party.database()) {
            return Filters.communes(
                    new JdbcTemplate(new SingleConnectionDataSource(database, true)).queryForList("""
                            select c.code from commune c left join member m on m.commune_code = c.code
                            where c.closed_on is null
                            group by c.code order by count(m.id) desc, c.code limit 12
                            """, String.class));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
