package org.amana.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.amana.access.ReachedMembers;
import org.amana.kernel.Ids;
import org.amana.kernel.Sha256;
import org.amana.membership.IdentityKind;
import org.amana.membership.MemberErasure;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of people's data in the end. */
@AmanaTest
class ErasureTest {

    private static final String WORDS = "zenobya wrote this";

    @Autowired
    org.amana.contact.SignInCodes signInCodes;

    @Autowired
    Members members;

    @Autowired
    ReachedMembers reached;

    @Autowired
    Keeping keeping;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    ObjectProvider<MemberErasure> rooms;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource ownerDataSource;

    JdbcClient owner;

    @BeforeEach
    void connect() {
        owner = JdbcClient.create(ownerDataSource);
    }

    @Test
    @DisplayName(
            "M7, M8: two years after someone left, the whole database says nothing of who they were, and still how many"
                    + " there were")
    void nothingIsLeft() {
        MemberSummary zenobya = registered();
        everythingAbout(zenobya);
        List<String> needles = needles(zenobya.id());
        assertThat(tablesThatSay(needles))
                .as("the search finds what is there")
                .contains(
                        "member",
                        "member_token",
                        "account",
                        "application",
                        "application_note",
                        "attachment",
                        "attachment_piece",
                        "correction",
                        "dues_payment",
                        "member_export",
                        "message",
                        "contact_change",
                        "member_freeze",
                        "member_photograph",
                        "member_status_change",
                        "notice",
                        "passkey",
                        "saved_search",
                        "transfer",
                        "word");
        left(zenobya.id(), LocalDate.now(java.time.ZoneOffset.UTC).minusMonths(23));
        keeping.applyTonight();
        assertThat(tablesThatSay(List.of("qarmazawi")))
                .as("not before the time is over")
                .contains("member");

        left(zenobya.id(), LocalDate.now(java.time.ZoneOffset.UTC).minusMonths(25));
        // A session lasts for hours, and these were of strangers who asked for a code.
        owner.sql("delete from spring_session where principal_name is null").update();
        keeping.applyTonight();

        assertThat(tablesThatSay(needles)).as("what is left of her").isEmpty();
        assertThat(count("select sum(members) from erased_member_count where status = 'RESIGNED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_fact where action = 'MEMBER_ERASED' and subject_id = '"
                        + zenobya.id() + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from dues_payment where amount = 100"))
                .isEqualTo(1);
        assertThat(visitors.as(people.secretary())
                        .get("/members/" + zenobya.id())
                        .status())
                .isEqualTo(404);
        assertThat(count("select coalesce(sum(members), 0) from member_count")).isZero();
        assertThat(visitors.as(people.administrator())
                        .get("/admin/retention")
                        .document()
                        .text())
                .contains("ملفات من لم يعودوا منخرطين")
                .doesNotContain("Zenobya", "زنوبيا");
        keeping.applyTonight();
        assertThat(count("select sum(erased) from erasure_run where kind = 'FORMER_MEMBERS'"))
                .as("once")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("M8: nobody who is a member can be erased, whoever asks the database; what was refused a year ago is")
    void onlyFormerMembers() {
        MemberSummary zenobya = registered();
        assertThatThrownBy(() -> owner.sql("select erase_member(?, '{}', '{}', now()::date)")
                        .param(zenobya.id())
                        .query()
                        .singleRow())
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        application(null, "REFUSED", 13);
        application(null, "WITHDRAWN", 11);

        keeping.applyTonight();

        assertThat(count("select count(*) from application where given_name_latin = '' and erased_on is not null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from application where given_name_latin <> ''"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("M8: what becomes of every table with a member, when the person is erased, is said by its room")
    void everyTable() {
        Set<String> answered = rooms.orderedStream()
                .flatMap(room -> room.tables().stream())
                .map(MemberErasure.Table::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ofMembers = new TreeSet<>(owner.sql("""
                select table_name from information_schema.columns where table_schema = 'public' and column_name = 'member_id'
                union
                select conrelid::regclass::text from pg_constraint
                where contype = 'f' and confrelid in ('member'::regclass, 'member_merge'::regclass)
                """).query(String.class).list());
        assertThat(answered)
                .as("a new table with a member_id is named by a MemberErasure of its room")
                .containsAll(ofMembers);
    }

    @Test
    @DisplayName("M8: everyone reads in three languages for how long what is kept, from the settings themselves")
    void privacy() {
        owner.sql(
                        "insert into setting (name, valid_from, value) values ('FORMER_MEMBER_KEPT_MONTHS', '2020-01-01', '37')")
                .update();
        var visitor = visitors.signedOut();
        assertThat(visitor.get("/privacy").document().text()).contains("37 شهرا", "12 شهرا", "180 يوما");
        visitor.get("/language/fr");
        assertThat(visitor.get("/privacy").document().text()).contains("37 mois", "30 jours");
        visitor.get("/language/en");
        assertThat(visitor.get("/privacy").document().text()).contains("37 months", "12 months");
    }

    private MemberSummary registered() {
        return people.as(
                people.secretary(),
                () -> members.register(
                        people.secretary(),
                        new Newcomer()
                                .named("زنوبيا", "Zenobya", "القرمزاوي", "Qarmazawi")
                                .identity(IdentityKind.NATIONAL_CARD, "ZQ918273")
                                .born(LocalDate.of(1987, 5, 23))
                                .phone("0661928374")
                                .email("zenobya@qarmazawi.example")
                                .registration()));
    }

    /** Something in each feature that speaks of her. */
    private void everythingAbout(MemberSummary member) {
        people.membersLongKnown();
        UUID account = reached.accountFor(member.id()).orElseThrow();
        visitors.signedOut().post("/login/code", "contact", "0661928374");
        visitors.signedOut().post("/login/code", "contact", "zenobya@qarmazawi.example");
        signInCodes.sendAll();
        UUID file = attachment("zenobya.pdf");
        String place = "'" + member.regionCode() + "', '" + member.provinceCode() + "'";
        UUID id = member.id();
        act("update member set address = ? where id = '" + id + "'");
        act("insert into member_status_change (id, member_id, region_code, province_code, status, on_day, reason,"
                + " attachment_id, changed_at) values (gen_random_uuid(), '" + id + "', " + place
                + ", 'ACTIVE', now(), ?, '" + file + "', now())");
        act(
                "insert into correction (id, version, member_id, region_code, province_code, field, note, proof_id, asked_at,"
                        + " state, decided_at, reason) values (gen_random_uuid(), 0, '" + id + "', " + place
                        + ", 'NAME', ?, '" + attachment("zenobya-proof.pdf") + "', now(), 'WITHDRAWN', now(), null)");
        act(
                "insert into member_freeze (id, version, member_id, region_code, province_code, frozen_on, ends_on, committee,"
                        + " reason, frozen_at, state, ended_on) values (gen_random_uuid(), 0, '" + id + "', " + place
                        + ", now(), now() + interval '9 days', 'REGIONAL', ?, now(), 'ENDED', now())");
        act(
                "insert into transfer (id, version, reference, member_id, from_region_code, from_province_code, to_region_code,"
                        + " to_province_code, asked_side, asked_at, asked_on, due_on, wish_on, reason, state, ended_at, ended_on)"
                        + " select gen_random_uuid(), 0, 'TR-1', '" + id + "', " + place + ", '" + member.regionCode()
                        + "', code, 'PRESENT', now(), now(), now(), now(), ?, 'WITHDRAWN', now(), now() from province"
                        + " where region_code = '" + member.regionCode() + "' and code <> '" + member.provinceCode()
                        + "' limit 1");
        act(
                "insert into dues_payment (id, version, number, member_id, region_code, province_code, received_region_code,"
                        + " received_province_code, amount, paid_on, means, means_reference, from_year, until_year, recorded_at)"
                        + " values (gen_random_uuid(), 0, 'P-1', '" + id + "', " + place + ", " + place
                        + ", 100, now(), 'CHEQUE', ?, 2026, 2026, now())");
        act(
                "insert into saved_search (id, version, account_id, name, address, saved_at) values (gen_random_uuid(), 0, '"
                        + account + "', ?, '/members', now())");
        // What others typed who looked for her.
        UUID other = people.secretary().accountId();
        act(
                "insert into saved_search (id, version, account_id, name, address, saved_at) values (gen_random_uuid(), 0, '"
                        + other
                        + "', 'q', '/members?q=%D8%A7%D9%84%D9%82%D8%B1%D9%85%D8%B2%D8%A7%D9%88%D9%8A&x=' || ?, now())");
        act(
                "insert into member_export (id, version, asked_by, role, regions, provinces, province_regions, criteria, columns,"
                        + " format, language, purpose, purpose_words, state, expected, asked_at) values (gen_random_uuid(), 0, '"
                        + other
                        + "', 'REGIONAL_SECRETARY', '{04}', '{}', '{}', 'q=Qarmazawi', '{}', 'CSV', 'ar', 'OTHER', ?,"
                        + " 'STOPPED', 1, now())");
        act("update member set email = 'new@qarmazawi.example', address = ? where id = '" + id + "'");
        act("insert into notice (id, key, audience, account_id, path, args, told_at) values (gen_random_uuid(), 'test',"
                + " 'ACCOUNT', '" + account + "', '/home', jsonb_build_object('words', ?), now())");
        owner.sql(
                        "insert into passkey (id, account_id, credential_id, public_key, signature_count, user_verified,"
                                + " backup_eligible, backed_up, transports, attestation, client_data, label, created_at, last_used_at)"
                                + " values (gen_random_uuid(), ?, 'a', '', 0, true, false, false, '', '', '', 'zenobya’s phone', now(), now())")
                .param(account)
                .update();
        owner.sql("insert into member_photograph (member_id, region_code, province_code, jpeg, kept_at) values (?, "
                        + place + ", ?, now())")
                .params(id, WORDS.getBytes(StandardCharsets.UTF_8))
                .update();
        application(member, "ACCEPTED", 30);
        act("insert into application_note (id, application_id, account_id, words, at)"
                + " select gen_random_uuid(), id, gen_random_uuid(), ?, now() from application");
    }

    private void act(String sql) {
        owner.sql(sql).param(WORDS).update();
    }

    private UUID attachment(String name) {
        byte[] content = (WORDS + name).getBytes(StandardCharsets.UTF_8);
        byte[] hash = Sha256.of(content);
        UUID id = Ids.next();
        owner.sql("insert into attachment_content values (?, 'application/pdf', ?)")
                .params(hash, content.length)
                .update();
        owner.sql("insert into attachment_piece values (?, 0, ?)")
                .params(hash, content)
                .update();
        owner.sql("insert into attachment (id, sha256, name, region_code, province_code, stored_at)"
                        + " values (?, ?, ?, ?, ?, now())")
                .params(id, hash, name, People.REGION, People.PROVINCE)
                .update();
        return id;
    }

    private void application(@org.jspecify.annotations.Nullable MemberSummary member, String state, int monthsAgo) {
        UUID id = Ids.next();
        owner.sql("""
                insert into application (id, version, reference, region_code, province_code, given_name_ar, family_name_ar,
                    given_name_latin, family_name_latin, sort_ar, sort_latin, gender, birth_date, identity_kind,
                    identity_sealed, identity_hash, phone, email, address, photograph_id, language, declared_on, consent_on,
                    consent_notice, secret_hash, submitted_at, submitted_on, due_on, state, decided_at, decided_on,
                    refusal_reason, member_id)
                values (:id, 0, :reference, :region, :province, 'زنوبيا', 'القرمزاوي', 'Zenobya', 'Qarmazawi', 's', 's',
                    'FEMALE', '1987-05-23', 'PASSPORT', 'x', convert_to(:reference, 'UTF8'), '+212661928374', null, :words,
                    :photograph, 'ar', :day, :day, 'n', :reference, now(), :day, :day, :state, now(), :day, :refusal, :member)
                """)
                .param("id", id)
                .param("reference", "JN-" + id)
                .param("region", People.REGION)
                .param("province", People.PROVINCE)
                .param("words", WORDS)
                .param("photograph", attachment("zenobya-" + id + ".jpg"))
                .param("day", LocalDate.now(java.time.ZoneOffset.UTC).minusMonths(monthsAgo))
                .param("state", state)
                .param("refusal", state.equals("REFUSED") ? WORDS : null, java.sql.Types.VARCHAR)
                .param("member", member == null ? null : member.id(), java.sql.Types.OTHER)
                .update();
    }

    private void left(UUID member, LocalDate on) {
        owner.sql("update member set status = 'RESIGNED', status_on = ? where id = ?")
                .params(on, member)
                .update();
    }

    /** Everything that would tell who she was: as it is written, folded, sealed, hashed, and in bytes. */
    private List<String> needles(UUID member) {
        Stream<String> written = Stream.of(
                "zenobya",
                "qarmazawi",
                "زنوبيا",
                "القرمزاوي",
                "zq918273",
                "661928374",
                "1987-05-23",
                owner.sql("select number from member where id = ?")
                        .param(member)
                        .query(String.class)
                        .single());
        Stream<String> kept = owner.sql("""
                        select encode(identity_hash, 'hex') from member where id = :id
                        union select encode(identity_sealed, 'hex') from member where id = :id
                        union select token from member_token where member_id = :id and length(token) > 4
                        """).param("id", member).query(String.class).list().stream();
        return Stream.concat(written, kept)
                .flatMap(needle -> Stream.of(needle, HexFormat.of().formatHex(needle.getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    private Set<String> tablesThatSay(List<String> needles) {
        Set<String> found = new TreeSet<>();
        List<String> tables = owner.sql(
                        "select quote_ident(tablename) from pg_tables where schemaname = 'public' and tablename not in"
                                + " ('region', 'province', 'commune', 'flyway_schema_history')")
                .query(String.class)
                .list();
        for (String table : tables) {
            boolean says = owner.sql("select exists (select from " + table
                            + " t cross join lateral (select lower(to_jsonb(t)::text) as said offset 0) row"
                            + " cross join unnest(cast(:needles as text[])) needle"
                            + " where strpos(said, lower(needle)) > 0)")
                    .param("needles", needles.toArray(String[]::new))
                    .query(Boolean.class)
                    .single();
            if (says) {
                found.add(table);
            }
        }
        return found;
    }

    private long count(String sql) {
        return owner.sql(sql).query(Long.class).single();
    }
}
