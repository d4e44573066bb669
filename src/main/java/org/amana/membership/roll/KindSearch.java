package org.amana.membership.roll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.amana.membership.MemberSummary;
import org.amana.membership.roll.MemberFilter.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Members by what they are. Where many are so, the list is walked in its order until a page is full, but no further than a
 * stretch: where the stretch holds hardly any, few are so, and they are gathered by the rarest of what is asked. Else the walk
 * goes on, and its end is near.
 */
@Component
class KindSearch {

    /** So many members are passed over for a page; an index tells all that is asked of them. */
    private static final int STRETCH = 4_000;

    /** A stretch that holds fewer leads nowhere soon: of a million there would be a page of them in 35,000 on the average. */
    private static final int THIN = 3;

    /** So many are gathered, sorted and counted. */
    static final int FEW = 1_000;

    /** So many are counted of those who are walked to. */
    private static final int COUNTED = 200;

    /** What is said of those who were not all counted. */
    private static final int[] AT_LEAST = {COUNTED, 100, 50, 25, 0};

    /** In a span of so many days few joined. */
    private static final int SHORT = 62;

    /** And few were born. */
    private static final int LONG = 400;

    private static final String KNOWN = "m.id, m.region_code, m.province_code, m.commune_code, m.status, m.gender,"
            + " m.birth_date, m.joined_on, m.card_until, m.facts, m.dues_settled, m.dues_category";

    private final JdbcTemplate jdbc;
    private final WordSearch words;

    KindSearch(JdbcTemplate jdbc, WordSearch words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /**
     * Where a page begins and how the list goes on.
     *
     * @param sql on {@code m}, behind a condition
     * @param before whether the rows lie before the member and are read backwards
     * @param first whether it is the beginning of the list
     */
    record Place(SqlText sql, MemberSort sort, boolean before, boolean first, int limit) {

        String order(String key) {
            String direction = before != sort.descending() ? " desc" : "";
            return " order by " + key + direction + ", m.id" + direction;
        }
    }

    /** What a stretch of the list holds: rows of a page, how many more it counted, whether the list goes on behind it. */
    private record Stretch(List<MemberSummary> rows, int found, boolean beyond) {

        boolean settles(int limit) {
            return found >= limit || !beyond;
        }

        /** Whether so few lie in it that few are likely to lie anywhere, or all elsewhere. */
        boolean isThin() {
            return found < THIN;
        }
    }

    /** Counted along the list; the count is right, or there are more. */
    MemberSearches.Found counted(MemberFilter filter, Place place, Place beginning) {
        Stretch start = stretch(filter, beginning, COUNTED + 1);
        if (!start.settles(place.limit())) {
            UUID[] few = start.isThin() ? few(filter) : null;
            return few == null ? beyond(filter, place) : among(few, new SqlText().and(filter.condition()), place);
        }
        boolean more = start.beyond() || start.found() > COUNTED;
        return new MemberSearches.Found(
                place.first() ? start.rows() : rows(filter, place),
                more ? atLeast(start.found()) : start.found(),
                more);
    }

    private MemberSearches.Found beyond(MemberFilter filter, Place place) {
        List<MemberSummary> rows = onward(filter, place);
        boolean all = place.first() && rows.size() < place.limit();
        return new MemberSearches.Found(rows, all ? rows.size() : atLeast(rows.size()), !all);
    }

    private static int atLeast(int found) {
        return Arrays.stream(AT_LEAST)
                .filter(least -> least <= found)
                .findFirst()
                .orElse(0);
    }

    /** Without counting. */
    List<MemberSummary> rows(MemberFilter filter, Place place) {
        Stretch stretch = stretch(filter, place, place.limit());
        if (stretch.settles(place.limit())) {
            return stretch.rows();
        }
        UUID[] few = stretch.isThin() ? few(filter) : null;
        return few == null
                ? onward(filter, place)
                : among(few, new SqlText().and(filter.condition()), place).rows();
    }

    /** The few of whom it is known that they are few. */
    MemberSearches.Found ofFew(MemberFilter filter, Place place) {
        UUID[] few = few(filter);
        return few == null
                ? new MemberSearches.Found(rows(filter, place), FEW, true)
                : among(few, new SqlText().and(filter.condition()), place);
    }

    /** Everyone of the kinds, and perhaps others; null where they are many, or where nothing tells who they are. */
    private UUID @Nullable [] few(MemberFilter filter) {
        if (filter.isImpossible()) {
            return new UUID[0];
        }
        if (filter.joined().isShort(SHORT)) {
            return within(filter, filter.stretch(MemberSort.JOINED), "m.joined_on");
        }
        if (filter.born().isShort(LONG)) {
            return within(filter, filter.birthDays(), "m.birth_date");
        }
        return filter.isRare() ? words.ofKinds(filter, new SqlText().and(filter.condition()), FEW) : null;
    }

    /** Of those of some days, whom an index holds side by side. */
    private UUID @Nullable [] within(MemberFilter filter, Condition days, String key) {
        return words.gathered(
                SqlText.of("select array_agg(w.id), count(*) from (select m.id from (select " + KNOWN
                                + " from member m where ")
                        .and(days)
                        .and(" order by " + key + " offset 0) m where ")
                        .and(filter.condition())
                        .and(" limit ?) w", FEW + 1),
                FEW);
    }

    /** Whether the list goes on behind the stretch is asked where it tells something: it is walked once more for that. */
    private Stretch stretch(MemberFilter filter, Place place, int most) {
        int enough = filter.isRare() ? THIN : 0;
        int far = Math.max(STRETCH, 8 * most);
        SqlText inner = SqlText.of(" from member m where ")
                .and(filter.stretch(place.sort()))
                .and(place.sql())
                .and(place.order("m." + place.sort().column()));
        SqlText sql = SqlText.of("with walked as materialized (select m.id from (select " + KNOWN)
                .and(inner)
                .and(" limit ?) m where ", far)
                .and(filter.condition())
                .and(" limit ?), beyond as (select", most)
                .and(inner)
                .and(
                        " offset ? limit 1), page as (select id, row_number() over () as place from walked limit ?)",
                        far,
                        place.limit())
                .and(
                        " select " + MemberSearches.COLUMNS + ", f.found, case when f.found >= ? and f.found < ?"
                                + " then exists (select from beyond) else true end as beyond from (select count(*)::int as found from walked) f"
                                + " left join page p on true left join member m on m.id = p.id order by p.place",
                        enough,
                        most);
        List<MemberSummary> rows = new ArrayList<>();
        int[] found = {0};
        boolean[] beyond = {true};
        jdbc.query(
                sql.sql(),
                row -> {
                    found[0] = row.getInt("found");
                    beyond[0] = row.getBoolean("beyond");
                    if (row.getObject("id") != null) {
                        rows.add(MemberSearches.SUMMARY.mapRow(row, 0));
                    }
                },
                sql.params());
        return new Stretch(inOrder(rows, place), found[0], beyond[0]);
    }

    /** Those of some members who are asked for, sorted. */
    MemberSearches.Found among(UUID[] few, SqlText asked, Place place) {
        if (few.length == 0) {
            return new MemberSearches.Found(List.of(), 0, false);
        }
        String key = "m." + place.sort().column();
        SqlText sql = SqlText.of(
                        "with few as (select unnest(?::uuid[]) as id offset 0), gathered as materialized (select m.id, "
                                + key + " from few join member m on m.id = few.id where ",
                        (Object) few)
                .and(asked)
                .and("), page as (select m.id, row_number() over () as place from (select * from gathered m where true")
                .and(place.sql())
                .and(place.order(key) + " limit ?) m)", place.limit())
                .and(" select " + MemberSearches.COLUMNS + ", (select count(*)::int from gathered) as found"
                        + " from page p join member m on m.id = p.id order by p.place");
        int[] count = {0};
        List<MemberSummary> rows = jdbc.query(
                sql.sql(),
                (row, n) -> {
                    count[0] = row.getInt("found");
                    return MemberSearches.SUMMARY.mapRow(row, n);
                },
                sql.params());
        return new MemberSearches.Found(inOrder(rows, place), count[0], false);
    }

    /** As far as a page takes. */
    private List<MemberSummary> onward(MemberFilter filter, Place place) {
        SqlText sql = SqlText.of(
                        "with walked as materialized (select m.id from (select " + KNOWN + " from member m where ")
                .and(filter.stretch(place.sort()))
                .and(place.sql())
                .and(place.order("m." + place.sort().column()) + " offset 0) m where ")
                .and(filter.condition())
                .and(
                        " limit ?), page as (select id, row_number() over () as place from walked) select "
                                + MemberSearches.COLUMNS + " from page p join member m on m.id = p.id order by p.place",
                        place.limit());
        return inOrder(jdbc.query(sql.sql(), MemberSearches.SUMMARY, sql.params()), place);
    }

    private static List<MemberSummary> inOrder(List<MemberSummary> read, Place place) {
        List<MemberSummary> rows = new ArrayList<>(read);
        if (place.before()) {
            Collections.reverse(rows);
        }
        return rows;
    }
}
