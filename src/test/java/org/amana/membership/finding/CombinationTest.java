package org.amana.membership.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.amana.access.CurrentViewer;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.Skill;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

@AmanaTest
@DisplayName("All that members are narrowed by, together")
class CombinationTest {

    private static final int MANY = 400;
    private static final int COMBINATIONS = 300;

    @Autowired
    Members members;

    @Autowired
    MemberList list;

    @Autowired
    CriteriaReader reader;

    @Autowired
    People people;

    @Autowired
    LegalDay legalDay;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    JdbcTemplate jdbc;

    /** Each filter as the address says it, and what it means, on the tables where the facts are entered. */
    private final Map<String, Map<String, String>> filters = new LinkedHashMap<>();

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @BeforeEach
    void crowd() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("ar"));
        jdbc = new JdbcTemplate(owner);
        Viewer secretary = people.secretary();
        CurrentViewer.as(secretary, () -> members.register(secretary, new Newcomer().registration()));
        String columns = String.join(", ", jdbc.queryForList("""
                select column_name from information_schema.columns where table_name = 'member'
                    and column_name not in ('id', 'number', 'sort_latin', 'sort_ar', 'identity_kind', 'identity_hash',
                        'identity_sealed', 'status', 'gender', 'birth_date', 'joined_on', 'region_code', 'province_code')
                """, String.class));
        jdbc.update(
                "insert into member (id, number, sort_latin, sort_ar, status, gender, birth_date, joined_on, region_code,"
                        + " province_code, identity_kind, identity_hash, identity_sealed, " + columns
                        + ") select uuidv7(),"
                        + " '04-9' || lpad(i::text, 5, '0'), md5(i::text), md5('a' || i),"
                        + " (array['ACTIVE', 'ACTIVE', 'ACTIVE', 'SUSPENDED', 'DECEASED'])[1 + i % 5],"
                        + " (array['FEMALE', 'MALE'])[1 + i / 2 % 2], date '1950-01-01' + i * 131 % 18000,"
                        + " date '2015-01-01' + i * 17 % 3900, case when i % 4 = 0 then '01' else '04' end,"
                        + " case when i % 4 = 0 then '01.511' else (array['04.421', '04.441'])[1 + i % 2] end,"
                        + " case when i % 6 > 0 then 'PASSPORT' end, case when i % 6 > 0 then sha256(i::text::bytea) end,"
                        + " case when i % 6 > 0 then 'x'::bytea end, " + columns
                        + " from (select * from member limit 1) m, generate_series(1, " + MANY + ") i");
        jdbc.update("""
                insert into member_token (member_id, region_code, province_code, token)
                    select id, region_code, province_code, 'lcrowd' from member where number ~ '^04-9.*[147]$'
                """);
        jdbc.update("""
                insert into member_token (member_id, region_code, province_code, token)
                    select id, region_code, province_code, '#' || number from member where number like '04-9%'
                """);
        jdbc.update("""
                insert into member_skill
                    select id, region_code, province_code, (array['LAW', 'DRIVING'])[1 + (hashtext(number) & 1)], joined_on
                    from member where hashtext(number) % 3 = 0
                """);
        jdbc.update("""
                insert into card (id, version, number, member_id, region_code, province_code, token_hash, issued_on,
                    valid_until, issued_at)
                select uuidv7(), 0, 'C' || number, id, region_code, province_code, number, joined_on,
                    ?::date - 400 + abs(hashtext(number)) % 800, now()
                from member where status <> 'DECEASED' and hashtext('k' || number) % 2 = 0 and joined_on < ?::date - 400
                """, legalDay.today(), legalDay.today());
        jdbc.update("""
                insert into mandate (id, version, office, member_id, account_id, region_code, acting, appointed_on, recorded_at)
                select uuidv7(), 0, 'REGIONAL', m.id, (select id from account limit 1), r.code, false, m.joined_on, now()
                from (select code, row_number() over () as n from region
                    where code not in (select region_code from mandate where office = 'REGIONAL' and ended_on is null)) r
                join (select id, joined_on, row_number() over (order by number) as n from member) m on m.n = 7 * r.n
                """);
        LocalDate today = legalDay.today();
        filters.put("region", Map.of("04", "m.region_code = '04'"));
        filters.put("status", Map.of("SUSPENDED", "m.status = 'SUSPENDED'", "ACTIVE", "m.status = 'ACTIVE'"));
        filters.put("gender", Map.of("FEMALE", "m.gender = 'FEMALE'"));
        filters.put("incomplete", Map.of("true", "m.identity_hash is null"));
        filters.put("ageFrom", Map.of("40", "age('" + today + "', m.birth_date) >= interval '40 years'"));
        filters.put(
                "ageUntil",
                Map.of(
                        "60",
                        "age('" + today + "', m.birth_date) < interval '61 years'",
                        "40",
                        "age('" + today + "', m.birth_date) < interval '41 years'"));
        filters.put("joinedFrom", Map.of("2021-03-01", "m.joined_on >= '2021-03-01'"));
        filters.put(
                "joinedUntil",
                Map.of("2021-04-15", "m.joined_on <= '2021-04-15'", "2022-12-31", "m.joined_on <= '2022-12-31'"));
        filters.put(
                "skill",
                java.util.Arrays.stream(Skill.values())
                        .collect(Collectors.toMap(
                                Enum::name,
                                skill ->
                                        "m.id in (select member_id from member_skill where skill = '" + skill + "')")));
        filters.put(
                "body",
                Map.of(
                        "MANDATE",
                        "m.id in (select member_id from mandate where ended_on is null)",
                        "NONE",
                        "m.id not in (select member_id from mandate where ended_on is null)"
                                + " and m.id not in (select member_id from seat_tenure where held_until is null)"));
        String current = "m.id in (select member_id from card where ended_on is null and valid_until ";
        filters.put(
                "card",
                Map.of(
                        "VALID",
                        "m.status = 'ACTIVE' and m.identity_hash is not null and " + current + ">= '" + today + "')",
                        "EXPIRED",
                        current + "< '" + today + "')",
                        "NONE",
                        "not " + current + "is not null)"));
        filters.put("q", Map.of("crowd", "m.number ~ '^04-9.*[147]$'"));
    }

    @Test
    @DisplayName(
            "Issue 5.7: whatever is combined, page by page the list holds whom a plain question of all facts finds")
    void combined() {
        Viewer leader = people.leader();
        Random lots = new Random(5);
        List<String> names = new ArrayList<>(filters.keySet());
        int found = 0;
        for (int i = 0; i < COMBINATIONS; i++) {
            Collections.shuffle(names, lots);
            StringBuilder address = new StringBuilder("/members?sort=").append(i % 3 == 0 ? "JOINED" : "NAME");
            StringBuilder plain = new StringBuilder("select m.number from member m where m.erased_on is null");
            for (String name : names.subList(0, 1 + lots.nextInt(4))) {
                // the skills that members have more often than the others
                List<String> choices = new ArrayList<>(filters.get(name).keySet());
                String choice =
                        name.equals("skill") && lots.nextInt(4) > 0 ? "LAW" : choices.get(lots.nextInt(choices.size()));
                address.append('&').append(name).append('=').append(choice);
                plain.append(" and ").append(filters.get(name).get(choice));
            }
            String order = i % 3 == 0 ? " order by m.joined_on desc, m.id desc" : " order by m.sort_ar, m.id";
            List<String> expected = jdbc.queryForList(plain + order, String.class);
            found += expected.isEmpty() ? 0 : 1;
            assertThat(walked(leader, address.toString(), expected.size()))
                    .as(address.toString())
                    .isEqualTo(expected);
        }
        assertThat(found).isGreaterThan(COMBINATIONS / 2);
    }

    /** All pages of it; each page counts them all. */
    private List<String> walked(Viewer by, String address, int count) {
        MemberCriteria criteria = reader.read(address);
        List<MemberSummary> all = new ArrayList<>();
        FoundMembers page = null;
        while (page == null || page.page().next() != null) {
            java.util.UUID after =
                    all.isEmpty() ? null : all.get(all.size() - 1).id();
            page = CurrentViewer.as(by, () -> list.find(by, criteria, after, null));
            all.addAll(page.rows());
            assertThat(page.more() ? count >= page.count() : page.count() == count)
                    .as(address + ": " + page.count())
                    .isTrue();
        }
        return all.stream().map(MemberSummary::number).toList();
    }
}
