package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class MergedHoldersTest {

    private static final LocalDate DAY = LocalDate.of(2027, 11, 20);

    @Autowired
    Region region;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    Settings settings;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @DisplayName(
            "M1, B4, N3: who holds a seat, is nominated, has a card, paid dues and was told apart from another is all that as"
                    + " one record; parted again, also in another year, each has its own, and the dues are right")
    void thereAndBack() {
        today.is(DAY);
        settings.set(Setting.DUES_ORDINARY, LocalDate.of(2026, 1, 1), "100", null);
        Viewer by = people.secretary(Region.SMALL);
        MemberSummary survivor = region.member(Region.FIRST);
        MemberSummary absorbed = region.member(Region.FIRST);
        MemberSummary third = region.member(Region.FIRST);
        UUID seat = seat(absorbed, "COMMITTEE", "COMMITTEE_MEMBER");
        region.begin(Region.SMALL);
        UUID nominee = region.accepted(absorbed);
        toldApart(absorbed, third);
        pay(by, survivor, 100, 0);
        pay(by, absorbed, 200, 0);
        List<String> before = state(survivor, absorbed, third);
        assertThat(owed(by, survivor)).isEqualTo("100");
        assertThat(owed(by, absorbed)).isEqualTo("0");

        assertThat(merge(by, survivor, absorbed).status()).isEqualTo(302);
        assertThat(holder("seat", seat)).isEqualTo(survivor.id());
        assertThat(holder("nominee", nominee)).isEqualTo(survivor.id());
        assertThat(apart(survivor, third)).isTrue();
        assertThat(owed(by, survivor)).as("300 paid for two years").isEqualTo("0");
        assertThat(fresh(by).get("/members?dues=ARREARS").body()).doesNotContain(survivor.number());

        today.is(LocalDate.of(2027, 12, 10));
        String undo = fresh(by)
                .get("/members/" + survivor.id())
                .document()
                .select("form[action$=/undo]")
                .attr("action");
        assertThat(fresh(by).post(undo).location()).isEqualTo("/members/" + absorbed.id());
        assertThat(state(survivor, absorbed, third)).isEqualTo(before);
        assertThat(apart(survivor, third)).isFalse();
        assertThat(apart(absorbed, third)).isTrue();

        assertThat(merge(by, survivor, absorbed).status()).isEqualTo(302);
        today.is(LocalDate.of(2028, 1, 4));
        pay(by, survivor, 50, 2);
        undo = fresh(by)
                .get("/members/" + survivor.id())
                .document()
                .select("form[action$=/undo]")
                .attr("action");
        assertThat(fresh(by).post(undo).status()).isEqualTo(302);
        assertThat(List.of(owed(by, survivor), owed(by, absorbed)))
                .as("150 and 200 of 300, the new year included")
                .containsExactly("150", "100");
        String arrears = fresh(by).get("/members?dues=ARREARS").body();
        assertThat(arrears).contains(survivor.number(), absorbed.number());
        assertThat(holder("seat", seat)).isEqualTo(absorbed.id());
        assertThat(holder("nominee", nominee)).isEqualTo(absorbed.id());
    }

    @Test
    @DisplayName(
            "M1, B4, N3: two who each hold a seat, or are each nominated, are not made one before one of them gives way")
    void twoHolders() {
        Viewer by = people.secretary(Region.SMALL);
        MemberSummary one = region.member(Region.FIRST);
        MemberSummary other = region.member(Region.FIRST);
        seat(one, "COMMITTEE", "COMMITTEE_MEMBER");
        seat(other, "SECRETARIAT", "ADVISER");
        assertThat(merge(by, one, other).body()).contains("B4");
        region.begin(Region.SMALL);
        MemberSummary first = region.member(Region.FIRST);
        MemberSummary second = region.member(Region.FIRST);
        region.accepted(first);
        region.accepted(second);
        assertThat(merge(by, first, second).body()).contains("N3");
        MemberSummary far = region.member(Region.SECOND);
        assertThat(merge(by, far, first).body())
                .as("nominated for another province")
                .contains("N3");
    }

    private Answer merge(Viewer by, MemberSummary survivor, MemberSummary absorbed) {
        Visitor visitor = fresh(by);
        String path = "/members/" + survivor.id() + "/merge/" + absorbed.id();
        Document sheet = visitor.get(path).document();
        return visitor.post(
                path,
                "survivorVersion",
                sheet.select("input[name=survivorVersion]").val(),
                "absorbedVersion",
                sheet.select("input[name=absorbedVersion]").val());
    }

    private Visitor fresh(Viewer who) {
        return visitors.signedOut().signIn(people.loginOf(who), People.PASSWORD);
    }

    private void pay(Viewer by, MemberSummary member, int amount, int version) {
        String path = "/members/" + member.id() + "/dues/payments";
        String day = LegalDay.dayOf(today.instant()).toString();
        assertThat(fresh(by)
                        .post(
                                path,
                                "version",
                                String.valueOf(version),
                                "amount",
                                String.valueOf(amount),
                                "means",
                                "CASH",
                                "paidOn",
                                day)
                        .status())
                .isEqualTo(302);
    }

    private String owed(Viewer by, MemberSummary member) {
        return fresh(by)
                .get("/members/" + member.id() + "/dues")
                .document()
                .select("dl.am-facts dt:containsOwn(المبلغ المستحق) + dd")
                .text()
                .replaceAll("\\D", "");
    }

    private UUID seat(MemberSummary member, String kind, String post) {
        UUID dossier = Ids.next();
        UUID body = Ids.next();
        UUID seat = Ids.next();
        inside("""
                insert into dossier (id, version, kind, region_code, subject_id, reference, state, round, begun_by, begun_at,
                    submitted_at, decided_at)
                values (?, 0, ?, ?, ?, ?, 'APPROVED', 1, ?, now(), now(), now())
                """, dossier, kind, Region.SMALL, body, kind + body, Ids.next());
        inside("""
                insert into body (id, version, kind, region_code, dossier_id, state, change, number, begun_at, in_force_from,
                    ends_on)
                values (?, 0, ?, ?, ?, 'IN_FORCE', 'FIRST', 1, now(), date '2027-01-01', date '2029-01-01')
                """, body, kind, Region.SMALL, dossier);
        inside("""
                insert into seat (id, version, place, body_id, kind, region_code, post, position, live, member_id,
                    accepted_means, accepted_on)
                values (?, 0, gen_random_uuid(), ?, ?, ?, ?, 1, true, ?, 'PHONE', date '2027-01-01')
                """, seat, body, kind, Region.SMALL, post, member.id());
        return seat;
    }

    private void toldApart(MemberSummary one, MemberSummary other) {
        inside("""
                insert into likely_pair (id, one_id, one_region, one_province, other_id, other_region, other_province,
                    likeness, signs, found_on, pass, apart_at)
                select uuidv7(), a.id, a.region_code, a.province_code, b.id, b.region_code, b.province_code, 90,
                    '{NAME}', date '2027-01-01', uuidv7(), now()
                from member a, member b where a.id = least(?::uuid, ?::uuid) and b.id = greatest(?::uuid, ?::uuid)
                """, one.id(), other.id(), one.id(), other.id());
    }

    private boolean apart(MemberSummary one, MemberSummary other) {
        return query(
                        "select (apart_at is not null)::text from likely_pair where one_id = least(?::uuid, ?::uuid)"
                                + " and other_id = greatest(?::uuid, ?::uuid)",
                        one.id(),
                        other.id(),
                        one.id(),
                        other.id())
                .contains("true");
    }

    private UUID holder(String table, UUID row) {
        return UUID.fromString(query("select member_id::text from " + table + " where id = ?", row)
                .get(0));
    }

    private List<String> state(MemberSummary... members) {
        UUID[] ids = java.util.Arrays.stream(members).map(MemberSummary::id).toArray(UUID[]::new);
        List<String> state = new ArrayList<>();
        for (String table : List.of("seat", "nominee", "dues_payment", "seat_tenure", "card")) {
            state.addAll(query(
                    "select (to_jsonb(t) - 'version')::text from " + table + " t where member_id = any (?) order by 1",
                    (Object) ids));
        }
        state.addAll(query(
                "select (to_jsonb(m) - 'version')::text from member m where id = any (?) order by id", (Object) ids));
        state.addAll(query(
                "select (to_jsonb(p) - 'id')::text from likely_pair p where one_id = any (?) order by one_id, other_id",
                (Object) ids));
        state.addAll(query(
                "select province_code || ' ' || status || ' ' || sum(members) from member_count group by province_code,"
                        + " status order by 1"));
        return state;
    }

    private List<String> query(String sql, Object... params) {
        return java.util.Objects.requireNonNull(
                CurrentViewer.within(RowScope.EVERYTHING, () -> new TransactionTemplate(transactions)
                        .execute(status ->
                                jdbc.sql(sql).params(params).query(String.class).list())));
    }

    private void inside(String sql, Object... params) {
        CurrentViewer.within(RowScope.EVERYTHING, () -> new TransactionTemplate(transactions)
                .execute(status -> jdbc.sql(sql).params(params).update()));
    }
}
