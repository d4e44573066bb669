package org.amana.structure.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.amana.kernel.Ids;
import org.amana.testing.AmanaTest;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

@AmanaTest
class UpgradeTest {

    private static final String BEFORE = "070";

    @Autowired
    Flyway flyway;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @AfterEach
    void clean() {
        new JdbcTemplate(owner).execute("drop schema if exists upgrade cascade");
    }

    @Test
    @DisplayName(
            "B7: a database that held bodies before knows their versions, and who held which seat from when until when")
    void filledFromWhatIsKnown() {
        upTo(BEFORE);
        UUID first = member();
        UUID second = member();
        UUID left = member();
        UUID treasurer = member();
        mandate(first, "2026-01-01", "2026-04-01");
        mandate(second, "2026-04-05", null);
        UUID replaced = body("REPLACED", "2026-01-10", "2026-07-10", "2026-03-01", null);
        seat(replaced, "PRESIDENT", 1, first);
        seat(replaced, "TREASURER", 2, treasurer);
        UUID rejected = body("REJECTED", null, null, "2026-02-10", null);
        seat(rejected, "TREASURER", 1, treasurer);
        UUID inForce = body("IN_FORCE", "2026-03-01", "2026-11-30", null, "2026-08-31");
        seat(inForce, "PRESIDENT", 1, second);
        seat(inForce, "TREASURER", 2, treasurer);
        vacancy(inForce, seat(inForce, "ADVISER", 3, null), left);

        upTo("latest");

        assertThat(rows("select number, change, extended_from from upgrade.body order by number nulls last"))
                .containsExactly("1 FIRST null", "2 SUCCESSOR 2026-08-31", "null SUCCESSOR null");
        assertThat(rows("""
                select b.number, t.post, t.held_from, t.held_until, t.reason from upgrade.seat_tenure t
                join upgrade.body b on b.id = t.body_id order by b.number, t.position, t.held_from
                """))
                .containsExactly(
                        "1 PRESIDENT 2026-01-10 2026-03-01 BODY_REPLACED",
                        "1 TREASURER 2026-01-10 2026-03-01 BODY_REPLACED",
                        "2 PRESIDENT 2026-03-01 2026-04-01 MANDATE_ENDED",
                        "2 PRESIDENT 2026-04-05 null null",
                        "2 TREASURER 2026-03-01 null null",
                        "2 ADVISER 2026-03-01 2026-04-10 MEMBERSHIP_LOST");
    }

    private void upTo(String version) {
        new FluentConfiguration()
                .configuration(flyway.getConfiguration())
                .dataSource(owner)
                .schemas("upgrade")
                .defaultSchema("upgrade")
                .target(version)
                .load()
                .migrate();
    }

    private List<String> rows(String sql) {
        return new JdbcTemplate(owner).query(sql, (row, n) -> {
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                text.append(i == 1 ? "" : " ").append(row.getString(i));
            }
            return text.toString();
        });
    }

    private UUID member() {
        UUID id = Ids.next();
        insert("""
                insert into upgrade.member (id, version, number, region_code, province_code, given_name_ar, family_name_ar,
                    given_name_latin, family_name_latin, sort_ar, sort_latin, gender, birth_date, joined_on, consent_on,
                    source, status, status_on, registered_at)
                values (?, 0, ?, '04', '04.281', 'عضو', 'تجريبي', 'Membre', 'Essai', 'a', 'a', 'FEMALE', '1984-05-06',
                    '2019-01-01', '2019-01-01', 'TEST', 'ACTIVE', '2019-01-01', now())
                """, id, id.toString());
        return id;
    }

    private void mandate(UUID member, String from, @Nullable String ended) {
        UUID account = Ids.next();
        insert("""
                insert into upgrade.account (id, version, login, name_ar, name_latin, state, created_at)
                values (?, 0, ?, 'عضو', 'Membre', 'INVITED', now())
                """, account, account.toString());
        insert("""
                insert into upgrade.mandate (id, version, office, member_id, account_id, region_code, acting, appointed_on,
                    recorded_at, ended_on, end_reason)
                values (?, 0, 'REGIONAL', ?, ?, '04', false, cast(? as date), cast(? as timestamptz), cast(? as date), ?)
                """, Ids.next(), member, account, from, from, ended, ended == null ? null : "RESIGNED");
    }

    private UUID body(
            String state,
            @Nullable String from,
            @Nullable String endsOn,
            @Nullable String endedOn,
            @Nullable String endedBeforeExtension) {
        UUID body = Ids.next();
        UUID dossier = Ids.next();
        String decided = from == null ? endedOn : from;
        insert(
                """
                insert into upgrade.dossier (id, version, kind, region_code, subject_id, reference, state, round, begun_by,
                    begun_at, submitted_at, decided_at, approved_until)
                values (?, 0, 'SECRETARIAT', '04', ?, ?, ?, 1, ?, cast(? as timestamptz), cast(? as timestamptz),
                    cast(? as timestamptz), cast(? as date))
                """,
                dossier,
                body,
                dossier.toString(),
                from == null ? "REJECTED" : "APPROVED",
                Ids.next(),
                decided,
                decided,
                decided,
                endedBeforeExtension == null ? endsOn : endedBeforeExtension);
        insert(
                """
                insert into upgrade.body (id, version, kind, region_code, dossier_id, state, begun_at, in_force_from, ends_on,
                    ended_on, extended_on, extension_reason)
                values (?, 0, 'SECRETARIAT', '04', ?, ?, cast(? as timestamptz) - interval '5 days', cast(? as date),
                    cast(? as date), cast(? as date), cast(? as date), ?)
                """,
                body,
                dossier,
                state,
                decided,
                from,
                endsOn,
                endedOn,
                endedBeforeExtension == null ? null : "2026-08-20",
                endedBeforeExtension == null ? null : "إلى غاية المؤتمر");
        return body;
    }

    private UUID seat(UUID body, String post, int position, @Nullable UUID member) {
        UUID seat = Ids.next();
        insert("""
                insert into upgrade.seat (id, version, body_id, kind, region_code, post, position, live, member_id)
                values (?, 0, ?, 'SECRETARIAT', '04', ?, ?, false, ?)
                """, seat, body, post, position, member);
        return seat;
    }

    private void vacancy(UUID body, UUID seat, UUID member) {
        insert("""
                insert into upgrade.seat_vacancy (id, body_id, seat_id, region_code, post, member_id, on_day, reason,
                    recorded_at) values (?, ?, ?, '04', 'ADVISER', ?, '2026-04-10', 'MEMBERSHIP_LOST', '2026-04-12')
                """, Ids.next(), body, seat, member);
    }

    private void insert(String sql, @Nullable Object... values) {
        new JdbcTemplate(owner).update(sql, values);
    }
}
