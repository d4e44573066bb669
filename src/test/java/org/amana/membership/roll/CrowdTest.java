package org.amana.membership.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.membership.MemberStatus;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Statements;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
@DisplayName("A register of many members")
class CrowdTest {

    private static final String TRUE_COUNT =
            "select province_code || status || gender || (identity_hash is not null), count(*) from member group by 1 order by 1";
    private static final String KEPT_COUNT =
            "select province_code || status || gender || complete, sum(members) from member_count group by 1"
                    + " having sum(members) <> 0 order by 1";

    @Autowired
    Members members;

    @Autowired
    MemberCounts counts;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    JdbcTemplate jdbc;

    @BeforeEach
    void asOwner() {
        jdbc = new JdbcTemplate(owner);
    }

    /** So many like one who is registered, in bulk, with names of their own beside the one they share. */
    private void crowd(int many) {
        Viewer secretary = people.secretary();
        CurrentViewer.as(secretary, () -> members.register(secretary, new Newcomer().registration()));
        String columns = String.join(", ", jdbc.queryForList("""
                select column_name from information_schema.columns where table_name = 'member'
                    and column_name not in ('id', 'number', 'sort_latin', 'sort_ar', 'identity_kind', 'identity_hash',
                        'identity_sealed', 'status')
                """, String.class));
        jdbc.update("insert into member (id, number, sort_latin, sort_ar, status, " + columns + ") select uuidv7(),"
                + " '04-9' || lpad(i::text, 5, '0'), md5(i::text), md5(i::text), case when i % 100 = 0 then 'RESIGNED'"
                + " else 'ACTIVE' end, " + columns + " from (select * from member limit 1) m, generate_series(1, "
                + many
                + ") i");
        for (String token : List.of("lcommon", "lwidespread", "lcommonplace")) {
            give(token, "04-9%");
        }
        give("lspecial", "04-900042");
        jdbc.execute("analyze member");
        jdbc.execute("analyze member_token");
    }

    private void give(String token, String number) {
        jdbc.update("""
                insert into member_token (member_id, region_code, province_code, token)
                select id, region_code, province_code, ? from member where number like ?
                """, token, number);
    }

    @Test
    @DisplayName("A word that many have shows the closest first, each once on all the pages, forwards and backwards")
    void closestFirst() {
        crowd(2_100);
        List<String> forwards = new ArrayList<>();
        Document page = list("q=common");
        assertThat(page.select(".am-count strong").text()).isEqualTo("200");
        while (true) {
            forwards.addAll(numbers(page));
            if (page.select("a[rel=next]").isEmpty()) {
                break;
            }
            page = visitors.as(people.secretary())
                    .get(page.select("a[rel=next]").attr("href"))
                    .document();
        }
        assertThat(forwards).hasSize(2_100).doesNotHaveDuplicates();
        Document before = visitors.as(people.secretary())
                .get(page.select("a[rel=prev]").attr("href"))
                .document();
        assertThat(numbers(before)).isEqualTo(forwards.subList(2_050, 2_075));
    }

    @Test
    @DisplayName("Words are found together, whether few or many have each, and within the kind that is asked for")
    void together() {
        crowd(2_100);
        assertThat(numbers(list("q=widespread special common"))).containsExactly("04-900042");
        assertThat(numbers(list("q=common rare"))).isEmpty();
        Document both = list("q=widespread common");
        assertThat(numbers(both)).hasSize(25).doesNotHaveDuplicates();
        assertThat(list("q=widespread common&status=RESIGNED")
                        .select(".am-count strong")
                        .text())
                .isEqualTo("21");
        Document last = list("q=common&status=ACTIVE&after="
                + jdbc.queryForObject("select id from member where number = '04-902090'", String.class));
        assertThat(numbers(last)).hasSize(9);
        assertThat(last.select(".am-count strong").text())
                .as("the last page of many does not say that they are fewer than a page")
                .isEqualTo("26");
        assertThat(list("status=RESIGNED").select(".am-count strong").text()).isEqualTo("21");
        assertThat(list("q=").select(".am-count strong").text()).isEqualTo("2\u202f101");
    }

    @Test
    @DisplayName(
            "No list costs more statements or weighs more for a larger register: below 100 kB, without what is cached")
    void weighsNoMore() {
        crowd(300);
        for (String query : List.of("", "q=common", "q=widespread+common", "status=RESIGNED", "incomplete=true")) {
            list(query);
        }
        Map<String, Integer> few = new java.util.TreeMap<>();
        for (String query : List.of("", "status=RESIGNED", "incomplete=true", "sort=JOINED")) {
            few.put(query, Statements.during(() -> list(query)).size());
        }
        jdbc.update("update member set gender = 'FEMALE' where number like '04-9%'");
        few.forEach((query, statements) ->
                assertThat(Statements.during(() -> list(query))).as(query).hasSize(statements));
        for (Viewer viewer : List.of(people.leader(), people.secretary(), people.provincial())) {
            for (String path : List.of("/members", "/members?q=common", "/home")) {
                byte[] page = visitors.as(viewer).get(path).bytes();
                assertThat(page.length).as(path).isLessThan(100_000);
            }
        }
    }

    @Test
    @DisplayName("What is counted beside the members is what there is, whoever changes them at the same time")
    void counted() throws Exception {
        crowd(400);
        var threads = Executors.newFixedThreadPool(6);
        List<Callable<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int mine = i;
            acts.add(() -> {
                for (int round = 0; round < 10; round++) {
                    int digit = (mine + round) % 10;
                    changed("gender = case m.gender when 'MALE' then 'FEMALE' else 'MALE' end", digit);
                    changed("status = '" + MemberStatus.values()[mine] + "'", digit);
                    if (round % 4 == 0) {
                        jdbc.execute("select sum_member_counts()");
                    }
                }
                String leaving = "04-90000" + (mine + 1);
                jdbc.update(
                        "delete from member_token where member_id = (select id from member where number = ?)", leaving);
                return jdbc.update("delete from member where number = ?", leaving);
            });
        }
        for (Future<Integer> act : threads.invokeAll(acts)) {
            assertThat(act.get()).isOne();
        }
        threads.shutdown();
        assertThat(jdbc.queryForList(KEPT_COUNT).toString()).isEqualTo(renamed(jdbc.queryForList(TRUE_COUNT)));
        jdbc.execute("select sum_member_counts()");
        assertThat(jdbc.queryForList(KEPT_COUNT).toString()).isEqualTo(renamed(jdbc.queryForList(TRUE_COUNT)));
        assertThat(CurrentViewer.within(RowScope.EVERYTHING, this::everyone)).isEqualTo(395);
        assertThat(everyone()).as("A3: nobody counts beyond their scope").isZero();
    }

    /** Of those who change the same members at once each holds them in the same order: who comes second waits. */
    private void changed(String how, int digit) {
        jdbc.update("""
                with held as materialized (
                    select id from member where number like '04-9%%' and right(number, 1) = '%d' order by id for update)
                update member m set %s from held where m.id = held.id
                """.formatted(digit, how));
    }

    private Long everyone() {
        return transactions.execute(read -> counts.of(MemberFilter.kind("04", null, false)));
    }

    private static String renamed(List<Map<String, Object>> counted) {
        return counted.toString().replace("count=", "sum=");
    }

    private Document list(String query) {
        var answer = visitors.as(people.secretary()).get("/members?" + query.replace(' ', '+'));
        assertThat(answer.status()).isEqualTo(200);
        return answer.document();
    }

    private static List<String> numbers(Document page) {
        return page.select("table.am-members tbody tr td:nth-of-type(1)").eachText();
    }
}
