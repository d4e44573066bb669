package org.amana.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.testing.People;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Regions that are at different points of their way, written straight into the database. */
@Component
class PartyUnderWay {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;
    private final People people;
    private int count;

    PartyUnderWay(ApplicationContext application, LegalDay legalDay, People people) {
        this.jdbc = JdbcClient.create(application.getBean("ownerDataSource", DataSource.class));
        this.legalDay = legalDay;
        this.people = people;
    }

    LocalDate today() {
        return legalDay.today();
    }

    UUID member(String province, String arabic, String latin) {
        UUID id = Ids.next();
        String[] ar = arabic.split(" ", 2);
        String[] fr = latin.split(" ", 2);
        jdbc.sql("""
                insert into member (id, version, number, region_code, province_code, given_name_ar, family_name_ar,
                    given_name_latin, family_name_latin, sort_ar, sort_latin, gender, birth_date, joined_on, consent_on,
                    source, status, status_on, registered_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'FEMALE', '1984-05-06', '2019-01-01', '2019-01-01', 'TEST',
                    'ACTIVE', '2019-01-01', now())
                """)
                .params(
                        id,
                        "%s-%06d".formatted(province.substring(0, 2), ++count),
                        province.substring(0, 2),
                        province,
                        ar[0],
                        ar[1],
                        fr[0],
                        fr[1],
                        arabic,
                        latin)
                .update();
        return id;
    }

    /** A secretary in office: of the region, or of a province. */
    UUID secretary(String region, @Nullable String province, String arabic, String latin, boolean acting) {
        UUID member = member(province == null ? firstProvince(region) : province, arabic, latin);
        UUID account = Ids.next();
        jdbc.sql("""
                insert into account (id, version, login, name_ar, name_latin, member_id, state, created_at)
                values (?, 0, ?, ?, ?, ?, 'INVITED', now())
                """)
                .params(account, "office" + ++count + "@amana.example", arabic, latin, member)
                .update();
        jdbc.sql("""
                insert into mandate (id, version, office, member_id, account_id, region_code, province_code, acting,
                    appointed_on, recorded_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, now())
                """)
                .params(
                        Ids.next(),
                        province == null ? "REGIONAL" : "PROVINCIAL",
                        member,
                        account,
                        region,
                        province,
                        acting,
                        today().minusMonths(2))
                .update();
        return account;
    }

    private String firstProvince(String region) {
        return jdbc.sql("select min(code) from province where region_code = ?")
                .param(region)
                .query(String.class)
                .single();
    }

    /** A body that is not in force, with its dossier in a state. */
    UUID forming(String region, String kind, String state, long daysAgo) {
        return body(region, kind, state, state.equals("REJECTED") ? "REJECTED" : "FORMING", daysAgo, null);
    }

    UUID inForce(String region, String kind, LocalDate endsOn) {
        return body(region, kind, "APPROVED", "IN_FORCE", 60, endsOn);
    }

    private UUID body(
            String region, String kind, String dossierState, String bodyState, long daysAgo, @Nullable LocalDate end) {
        UUID body = Ids.next();
        UUID dossier = dossier(kind, body, null, region, null, dossierState, daysAgo);
        jdbc.sql("""
                insert into body (id, version, kind, region_code, dossier_id, state, begun_at, in_force_from, ends_on,
                    change, number)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, 'FIRST', ?)
                """)
                .params(
                        body,
                        kind,
                        region,
                        dossier,
                        bodyState,
                        ago(daysAgo + 1),
                        end == null ? null : end.minusMonths(6),
                        end,
                        end == null ? null : 1)
                .update();
        for (int i = 0; i < 7; i++) {
            UUID seat = Ids.next();
            UUID holder = i < 5 ? member(firstProvince(region), "عضو تجريبي", "Membre Essai") : null;
            jdbc.sql("""
                    insert into seat (id, version, body_id, kind, region_code, post, position, live, member_id, place)
                    values (?, 0, ?, ?, ?, 'ADVISER', ?, ?, ?, ?)
                    """)
                    .params(seat, body, kind, region, i, !bodyState.equals("REJECTED"), holder, seat)
                    .update();
            if (end != null && holder != null) {
                held(seat, holder, end.minusMonths(6));
            }
        }
        return dossier;
    }

    private void held(UUID seat, UUID holder, LocalDate from) {
        jdbc.sql("""
                insert into seat_tenure (body_id, seat_id, kind, region_code, post, position, member_id, since, held_from,
                    recorded_at)
                select body_id, id, kind, region_code, post, position, ?, ?, ?, now() from seat where id = ?
                """).params(holder, from, from, seat).update();
    }

    UUID dossier(
            String kind,
            UUID subject,
            @Nullable UUID group,
            String region,
            @Nullable String province,
            String state,
            long daysAgo) {
        UUID id = Ids.next();
        UUID secretary = people.secretary(region).accountId();
        boolean decided = List.of("RETURNED", "APPROVED", "REJECTED").contains(state);
        jdbc.sql("""
                insert into dossier (id, version, kind, region_code, province_code, subject_id, group_id, reference, state,
                    round, begun_by, submitted_by, begun_at, submitted_at, decided_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        kind,
                        region,
                        province,
                        subject,
                        group,
                        "REF-" + ++count,
                        state,
                        secretary,
                        secretary,
                        ago(daysAgo + 1),
                        state.equals("DRAFT") ? null : ago(daysAgo),
                        decided ? ago(1) : null)
                .update();
        return id;
    }

    void remark(UUID dossier, String region, String words) {
        jdbc.sql("""
                insert into remark (id, dossier_id, region_code, round, words, rejection, author, at)
                values (?, ?, ?, 1, ?, false, ?, ?)
                """)
                .params(Ids.next(), dossier, region, words, Ids.next(), ago(1))
                .update();
    }

    /** A list whose provinces are in these states: a dossier's, or NONE for nothing proposed yet. */
    void list(String region, String... states) {
        UUID list = Ids.next();
        jdbc.sql("insert into nominee_list (id, version, region_code, begun_on) values (?, 0, ?, ?)")
                .params(list, region, today().minusDays(20))
                .update();
        List<String> provinces = jdbc.sql("select code from province where region_code = ? order by code")
                .param(region)
                .query(String.class)
                .list();
        for (int i = 0; i < provinces.size(); i++) {
            String state = states[i % states.length];
            UUID proposal = Ids.next();
            jdbc.sql("""
                    insert into province_proposal (id, version, list_id, region_code, province_code, not_proposed_reason, outcome,
                        decided_on)
                    values (?, 0, ?, ?, ?, ?, ?, ?)
                    """)
                    .params(
                            proposal,
                            list,
                            region,
                            provinces.get(i),
                            state.equals("NONE") ? null : "لا أحد بعد",
                            state.equals("APPROVED") ? "LEFT_OPEN" : null,
                            state.equals("APPROVED") ? today() : null)
                    .update();
            UUID dossier = dossier(
                    "NOMINATION", proposal, list, region, provinces.get(i), state.equals("NONE") ? "DRAFT" : state, 4);
            if (state.equals("RETURNED")) {
                remark(
                        dossier,
                        region,
                        "المقترح الثاني لم يستوف ستة أشهر من الانخراط. يرجى تعويضه أو تعليل الاستثناء.");
            }
        }
    }

    /** A seat that a member is asked to accept. */
    void invited(UUID member, String region) {
        UUID dossier = forming(region, "SECRETARIAT", "DRAFT", 2);
        UUID seat = jdbc.sql("""
                select s.id from seat s join body b on b.id = s.body_id where b.dossier_id = ? order by s.position limit 1
                """).param(dossier).query(UUID.class).single();
        jdbc.sql("update seat set member_id = ? where id = ?")
                .params(member, seat)
                .update();
        jdbc.sql("""
                insert into invitation (id, version, subject_kind, subject_id, member_id, region_code, asked_at)
                values (?, 0, 'SEAT', ?, ?, ?, ?)
                """).params(Ids.next(), seat, member, region, ago(2)).update();
    }

    /** A consultation held in these provinces for the region's present list. */
    void consulted(String region, String... provinces) {
        UUID consultation = Ids.next();
        jdbc.sql("""
                insert into consultation (id, version, region_code, held_on, place, people_present, summary, recorded_by,
                    recorded_at)
                values (?, 0, ?, ?, 'دار الشباب', 40, 'نقاش حول المقترحات', ?, now())
                """)
                .params(consultation, region, today().minusDays(10), Ids.next())
                .update();
        for (String province : provinces) {
            jdbc.sql("insert into consultation_province (consultation_id, province_code) values (?, ?)")
                    .params(consultation, province)
                    .update();
        }
    }

    private static OffsetDateTime ago(long days) {
        return Instant.now()
                .minus(days, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.MICROS)
                .atOffset(ZoneOffset.UTC);
    }
}
