package org.amana.membership.electorate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.membership.roll.SortName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rolls in the database: worked out, frozen and read by a statement each, however many members there are. */
@Component
class Rolls {

    private static final String ROLL = "roll_of(:region, :province, :day, :age, :months)";
    private static final RowMapper<Frozen> FROZEN = (row, n) -> new Frozen(
            row.getObject("id", UUID.class),
            row.getString("region_code"),
            row.getString("province_code"),
            row.getObject("on_day", LocalDate.class),
            row.getInt("minimum_age"),
            row.getInt("months"),
            new Counts(row.getLong("members"), row.getLong("voters"), row.getLong("eligible")),
            row.getString("fingerprint"),
            row.getObject("frozen_at", OffsetDateTime.class).toInstant());

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    Rolls(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** How many were members, could vote, and could be proposed. */
    record Counts(long members, long voters, long eligible) {}

    /** A roll as it was frozen. */
    record Frozen(
            UUID id,
            @Nullable String region,
            @Nullable String province,
            LocalDate day,
            int minimumAge,
            int months,
            Counts counts,
            String fingerprint,
            java.time.Instant frozenAt) {

        RollQuestion question() {
            return new RollQuestion(region, province, day, minimumAge, months);
        }
    }

    /**
     * Someone on a roll.
     *
     * @param province where they were members on that day
     * @param regionNow where they are now
     */
    record Entry(
            UUID member,
            String number,
            TwoScripts name,
            String province,
            String status,
            boolean votes,
            boolean eligible,
            String regionNow,
            String provinceNow) {}

    Counts counts(RollQuestion asked) {
        return of("""
                select count(*) as members, count(*) filter (where votes) as voters,
                    count(*) filter (where eligible) as eligible from %s
                """, asked)
                .query((row, n) -> new Counts(row.getLong("members"), row.getLong("voters"), row.getLong("eligible")))
                .single();
    }

    /** Some of a roll, by name in the reader's script; by the other where that one is not known. */
    List<Entry> entries(RollQuestion asked, @Nullable UUID after, int limit) {
        return of("""
                select m.id, m.number, m.given_name_ar, m.family_name_ar, m.given_name_latin, m.family_name_latin,
                    r.province_code, r.status, r.votes, r.eligible, m.region_code, m.province_code as province_now
                from %s r join member m on m.id = r.member_id
                where cast(:after as uuid) is null
                    or (m.NAME, m.id) > ((select a.NAME from member a where a.id = :after), :after)
                order by m.NAME, m.id limit :limit
                """.replace("NAME", SortName.column(LocaleContextHolder.getLocale())), asked)
                .param("after", after)
                .param("limit", limit)
                .query(Rolls::entry)
                .list();
    }

    /** Keeps a roll as it is now; the same roll once. */
    UUID freeze(RollQuestion asked, @Nullable UUID by) {
        UUID id = Ids.next();
        of("""
                with roll as materialized (select * from %s), counted as (
                    select count(*) as members, count(*) filter (where votes) as voters,
                        count(*) filter (where eligible) as eligible,
                        encode(sha256(convert_to(:head || coalesce(string_agg(member_id || ';' || province_code || ';' || status
                            || ';' || cast(votes as int) || ';' || cast(eligible as int) || chr(10), '' order by member_id), ''),
                            'UTF8')), 'hex') as fingerprint
                    from roll
                ), kept as (
                    insert into frozen_roll (id, region_code, province_code, on_day, minimum_age, months, members, voters,
                        eligible, fingerprint, frozen_at, frozen_by)
                    select :id, :region, :province, :day, :age, :months, members, voters, eligible, fingerprint, :at, :by
                    from counted on conflict (fingerprint) do nothing returning id
                )
                insert into frozen_roll_member (roll_id, member_id, province_code, status, votes, eligible)
                select kept.id, roll.member_id, roll.province_code, roll.status, roll.votes, roll.eligible from kept, roll
                """, asked)
                .param("head", asked.head())
                .param("id", id)
                .param("at", legalDay.now().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        return frozen(id).map(Frozen::id).orElseGet(() -> same(asked));
    }

    /** The one that was frozen before with the same content. */
    private UUID same(RollQuestion asked) {
        return jdbc.sql("""
                        select id from frozen_roll where on_day = :day and region_code is not distinct from :region
                            and province_code is not distinct from :province order by frozen_at desc limit 1
                        """)
                .param("day", asked.day())
                .param("region", asked.region())
                .param("province", asked.province())
                .query(UUID.class)
                .single();
    }

    Optional<Frozen> frozen(UUID id) {
        return jdbc.sql("select * from frozen_roll where id = ?")
                .param(id)
                .query(FROZEN)
                .optional();
    }

    List<Frozen> recent() {
        return jdbc.sql("select * from frozen_roll order by frozen_at desc limit 50")
                .query(FROZEN)
                .list();
    }

    /** Some of a frozen roll, by key; who is no longer in the register has neither number nor name. */
    List<Entry> frozenEntries(UUID roll, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select f.member_id as id, coalesce(m.number, '') as number,
                            coalesce(m.given_name_ar, '') as given_name_ar, coalesce(m.family_name_ar, '') as family_name_ar,
                            coalesce(m.given_name_latin, '') as given_name_latin,
                            coalesce(m.family_name_latin, '') as family_name_latin,
                            f.province_code, f.status, f.votes, f.eligible, coalesce(m.region_code, '') as region_code,
                            coalesce(m.province_code, '') as province_now
                        from frozen_roll_member f left join member m on m.id = f.member_id
                        where f.roll_id = :roll and (cast(:after as uuid) is null or f.member_id > :after)
                        order by f.member_id limit :limit
                        """)
                .param("roll", roll)
                .param("after", after)
                .param("limit", limit)
                .query(Rolls::entry)
                .list();
    }

    private static Entry entry(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new TwoScripts(
                        (row.getString("given_name_ar") + " " + row.getString("family_name_ar")).strip(),
                        (row.getString("given_name_latin") + " " + row.getString("family_name_latin")).strip()),
                row.getString("province_code"),
                row.getString("status"),
                row.getBoolean("votes"),
                row.getBoolean("eligible"),
                row.getString("region_code"),
                row.getString("province_now"));
    }

    private JdbcClient.StatementSpec of(String sql, RollQuestion asked) {
        return jdbc.sql(sql.formatted(ROLL))
                .param("region", asked.region())
                .param("province", asked.province())
                .param("day", asked.day())
                .param("age", asked.minimumAge())
                .param("months", asked.months());
    }
}
