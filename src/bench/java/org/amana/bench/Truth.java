package org.amana.bench;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.membership.roll.SearchText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Whom a list's address means, as plain SQL says it to the database's owner: read from the tables in which it was written
 * down, without whatever the application keeps to find them sooner.
 */
final class Truth {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Casablanca"));

    private static final String ALL =
            """
            create temporary table truth as
            select m.id, m.sort_ar, m.joined_on, m.region_code as region, m.province_code as province,
                m.commune_code as commune, m.status, m.gender, m.identity_hash is null as incomplete,
                extract(year from age(date ':today', m.birth_date))::int as age, skills.skills,
                case when bodies.kinds is null and o.member_id is null then '{NONE}'
                    else bodies.kinds || case when o.member_id is null then '{}' else '{MANDATE}' end::text[] end as bodies,
                case when k.valid_until is null then 'NONE' when k.valid_until < date ':today' then 'EXPIRED'
                    when m.status = 'ACTIVE' and m.identity_hash is not null then 'VALID' end as card,
                case when m.status not in ('ACTIVE', 'SUSPENDED') then null
                    when m.dues_settled < :year then 'ARREARS' when e.member_id is null then 'PAID' else 'EXEMPT' end as dues
            from member m
                left join (select member_id, array_agg(skill::text) as skills from member_skill group by 1) skills
                    on skills.member_id = m.id
                left join (select member_id, array_agg(kind::text) as kinds from seat_tenure where held_until is null group by 1)
                    bodies on bodies.member_id = m.id
                left join (select distinct member_id from mandate where ended_on is null) o on o.member_id = m.id
                left join (select member_id, max(valid_until) as valid_until from card where ended_on is null group by 1) k
                    on k.member_id = m.id
                left join (select distinct member_id from dues_exemption
                    where ended_at is null and :year between from_year and until_year) e on e.member_id = m.id
            where m.erased_on is null
            """.replace(":today", TODAY.toString()).replace(":year", Integer.toString(TODAY.getYear()));

    /** What stands behind each name in an address, on what was told together above. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("region", "region = ?"),
            Map.entry("province", "province = ?"),
            Map.entry("commune", "commune = ?"),
            Map.entry("status", "status = ?"),
            Map.entry("gender", "gender = ?"),
            Map.entry("incomplete", "incomplete = ?::boolean"),
            Map.entry("ageFrom", "age >= ?::int"),
            Map.entry("ageUntil", "age <= ?::int"),
            Map.entry("joinedFrom", "joined_on >= ?::date"),
            Map.entry("joinedUntil", "joined_on <= ?::date"),
            Map.entry("skill", "? = any (skills)"),
            Map.entry("body", "? = any (bodies)"),
            Map.entry("card", "card = ?"),
            Map.entry("dues", "dues = ?"));

    private final JdbcTemplate jdbc;

    Truth(Connection database) {
        jdbc = new JdbcTemplate(new SingleConnectionDataSource(database, true));
        jdbc.execute("set work_mem = '256MB'");
        jdbc.execute(ALL);
        jdbc.execute("analyze truth");
    }

    /**
     * Those who are meant.
     *
     * @param first the first of them in the list's order
     */
    record Meant(int count, List<UUID> first) {}

    Meant of(String address, Map<String, String> within, int first) {
        Where where = where(address, within);
        String order = "JOINED".equals(said(address).get("sort"))
                ? " order by joined_on desc, id desc"
                : " order by sort_ar, id";
        return jdbc.queryForObject(
                "with meant as materialized (select * from truth where " + where.sql
                        + ") select (select count(*) from meant)," + " array(select id from meant" + order + " limit "
                        + first + ")",
                (row, n) -> new Meant(
                        row.getInt(1), List.of((UUID[]) row.getArray(2).getArray())),
                where.params.toArray());
    }

    /** How many of some are meant. */
    int among(String address, Map<String, String> within, Collection<UUID> some) {
        Where where = where(address, within).and("id = any (?)", (Object) some.toArray(UUID[]::new));
        Integer count = jdbc.queryForObject(
                "select count(*) from truth where " + where.sql, Integer.class, where.params.toArray());
        return count == null ? 0 : count;
    }

    private record Where(StringBuilder sql, List<Object> params) {

        Where and(String condition, Object... values) {
            sql.append(" and (").append(condition).append(")");
            params.addAll(List.of(values));
            return this;
        }
    }

    private static Where where(String address, Map<String, String> within) {
        Where where = new Where(new StringBuilder("true"), new ArrayList<>());
        Map<String, String> said = said(address);
        Stream.of(within, said).flatMap(all -> all.entrySet().stream()).forEach(one -> {
            if (SAID.containsKey(one.getKey())) {
                where.and(SAID.get(one.getKey()), one.getValue());
            }
        });
        for (List<String> prefixes : SearchText.prefixes(said.getOrDefault("q", ""))) {
            where.and(
                    "id in (select member_id from member_token where "
                            + String.join(
                                    " or ",
                                    Collections.nCopies(prefixes.size(), "token >= ? and token < ? || chr(1114111)"))
                            + ")",
                    prefixes.stream()
                            .flatMap(prefix -> Stream.of(prefix, prefix))
                            .toArray());
        }
        return where;
    }

    /** Where somebody belongs, whom a reader of one territory sees. */
    String province(UUID member) {
        return String.valueOf(jdbc.queryForObject("select province from truth where id = ?", String.class, member));
    }

    static Map<String, String> said(String address) {
        Map<String, String> said = new LinkedHashMap<>();
        String query = URI.create(address).getRawQuery();
        for (String one : query == null ? new String[0] : query.split("&")) {
            String[] parts = one.split("=", 2);
            if (parts.length == 2 && !parts[1].isBlank()) {
                said.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return said;
    }
}
