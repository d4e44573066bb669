package org.amana.membership.roll;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.membership.MemberSummary;
import org.amana.membership.roll.MemberFilter.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Members by what they are. Where many are so, the list is walked in its order until a page is full, but no further than a
 * stretch: where the stretch holds hardly any, few are so, and they are gathered by the rarest of what is asked. Else the walk
 * goes on, and its end is near. Numbers that stand in the statements and {@code coalesce} around what is asked make one plan
 * as good as another for whatever is asked, so that the database plans a statement once and keeps it.
 */
@Component
class KindSearch {

    /** So many members are passed over for a page; an index tells all that is asked of them. */
    private static final int STRETCH = 4_000;

    /** A stretch that holds fewer leads nowhere soon: of a million there would be a page of them in 35,000 on the average. */
    private static final int THIN = 3;

    private static final int THIN_OF_DAYS = 10;

    /** So many of all their kinds, if the kinds had nothing to do with each other, cost more to intersect than to walk to. */
    private static final int TOGETHER = 20_000;

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
    private final MemberSummaries summaries;
    private final Gathering gathering;
    private final KindShares shares;

    KindSearch(JdbcTemplate jdbc, MemberSummaries summaries, Gathering gathering, KindShares shares) {
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.gathering = gathering;
        this.shares = shares;
    }

    /** What a stretch of the list holds: the first of them, how many more it counted, whether the list goes on behind it. */
    private record Stretch(List<UUID> members, int found, boolean beyond) {

        boolean settles(int limit) {
            return found >= limit || !beyond;
        }

        /**
         * Whether so few lie in it that few are likely to lie anywhere, or all elsewhere. Those of some days lie side by side in
         * another index, so that they are gathered sooner.
         */
        boolean isThin(MemberFilter filter) {
            return found < (filter.joined().isShort(SHORT) || filter.born().isShort(LONG) ? THIN_OF_DAYS : THIN);
        }
    }

    /** Counted along the list; the count is right, or there are more. */
    MemberSearches.Found counted(MemberFilter filter, ListPlace place, ListPlace beginning) {
        MemberSearches.Found few = isFew(filter) ? few(filter, place) : null;
        if (few != null) {
            return few;
        }
        Stretch start = stretch(filter, beginning, COUNTED + 1);
        if (!start.settles(place.limit())) {
            few = start.isThin(filter) && !isFew(filter) ? few(filter, place) : null;
            return few == null ? beyond(filter, place) : few;
        }
        boolean more = start.beyond() || start.found() > COUNTED;
        return new MemberSearches.Found(
                place.first() ? summaries.of(start.members()) : rows(filter, place),
                more ? atLeast(start.found()) : start.found(),
                more);
    }

    private MemberSearches.Found beyond(MemberFilter filter, ListPlace place) {
        List<MemberSummary> rows = onward(filter, place);
        boolean all = place.first() && rows.size() < place.limit();
        return new MemberSearches.Found(rows, all ? rows.size() : atLeast(place.least(rows.size())), !all);
    }

    private static int atLeast(int found) {
        return Arrays.stream(AT_LEAST)
                .filter(least -> least <= found)
                .findFirst()
                .orElse(0);
    }

    /** Without counting. */
    List<MemberSummary> rows(MemberFilter filter, ListPlace place) {
        MemberSearches.Found few = isFew(filter) ? few(filter, place) : null;
        if (few != null) {
            return few.rows();
        }
        Stretch stretch = stretch(filter, place, place.limit());
        if (stretch.settles(place.limit())) {
            return summaries.of(stretch.members());
        }
        few = stretch.isThin(filter) && !isFew(filter) ? few(filter, place) : null;
        return few == null ? onward(filter, place) : few.rows();
    }

    /** The few of whom it is known that they are few. */
    MemberSearches.Found ofFew(MemberFilter filter, ListPlace place) {
        MemberSearches.Found few = few(filter, place);
        return few == null ? new MemberSearches.Found(rows(filter, place), FEW, true) : few;
    }

    /**
     * Whether they are sooner gathered than walked to, whatever else is asked: a first stretch would be for nothing. A small
     * territory is walked whole.
     */
    private boolean isFew(MemberFilter filter) {
        return filter.isImpossible()
                || filter.isRare()
                        && shares.areKnown()
                        && shares.everyone() * shares.of(filter) <= FEW
                        && shares.inTerritory(filter) > 2 * STRETCH;
    }

    /** A page of those who are meant, gathered; null where they are many, or where nothing tells who they are. */
    private MemberSearches.@Nullable Found few(MemberFilter filter, ListPlace place) {
        if (filter.isImpossible()) {
            return new MemberSearches.Found(List.of(), 0, false);
        }
        if (filter.joined().isShort(SHORT)) {
            return within(filter, filter.stretch(MemberSort.JOINED), "m.joined_on", place);
        }
        if (filter.born().isShort(LONG)) {
            return within(filter, filter.birthDays(), "m.birth_date", place);
        }
        return filter.isRare() && (!shares.areKnown() || shares.everyone() * shares.of(filter) <= TOGETHER)
                ? gathering.page(
                        WordSearch.with(filter, Stream.of(), filter.kinds(), WordSearch.CANDIDATES),
                        WordSearch.CANDIDATES,
                        new SqlText().and(filter.condition()),
                        FEW,
                        place)
                : null;
    }

    /** Of those of some days, whom an index holds side by side. */
    private MemberSearches.@Nullable Found within(MemberFilter filter, Condition days, String key, ListPlace place) {
        return gathering.page(
                SqlText.of("select m.id from (select " + KNOWN + " from member m where ")
                        .and(days)
                        .and(" order by " + key + " offset 0) m where ")
                        .and(filter.condition())
                        .and(" limit " + (FEW + 1)),
                FEW,
                SqlText.of("true"),
                FEW,
                place);
    }

    /** Whether the list goes on behind the stretch is asked where it tells something: it is walked once more for that. */
    private Stretch stretch(MemberFilter filter, ListPlace place, int most) {
        int enough = filter.isRare() ? THIN : 0;
        int far = Math.max(STRETCH, 8 * most);
        SqlText sql = SqlText.of("select (array_agg(w.id))[1:" + place.limit()
                        + "], count(*) from (select m.id from (select " + KNOWN)
                .and(along(filter, place))
                .and(" limit " + far + ") m where coalesce(")
                .and(filter.condition())
                .and(", false) limit " + most + ") w");
        Stretch walked = jdbc.queryForObject(
                sql.sql(),
                (row, n) -> new Stretch(Gathering.inOrder(Gathering.members(row, 1), place), row.getInt(2), true),
                sql.params());
        Objects.requireNonNull(walked);
        return walked.found() >= enough && walked.found() < most
                ? new Stretch(walked.members(), walked.found(), isBeyond(filter, place, far))
                : walked;
    }

    private boolean isBeyond(MemberFilter filter, ListPlace place, int far) {
        SqlText sql =
                SqlText.of("select exists (select").and(along(filter, place)).and(" offset " + far + ")");
        return Boolean.TRUE.equals(jdbc.queryForObject(sql.sql(), Boolean.class, sql.params()));
    }

    /** As far as a page takes. */
    private List<MemberSummary> onward(MemberFilter filter, ListPlace place) {
        SqlText sql = SqlText.of("select m.id from (select " + KNOWN)
                .and(along(filter, place))
                .and(" offset 0) m where coalesce(")
                .and(filter.condition())
                .and(", false) limit " + place.limit());
        return summaries.of(Gathering.inOrder(
                jdbc.query(sql.sql(), (row, n) -> row.getObject(1, UUID.class), sql.params()), place));
    }

    private static SqlText along(MemberFilter filter, ListPlace place) {
        return SqlText.of(" from member m where ")
                .and(filter.stretch(place.sort()))
                .and(place.sql())
                .and(place.order());
    }
}
