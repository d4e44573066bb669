package org.amana.membership.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.territory.Territories;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pairs to look at: of whoever sees both members, the likeliest first, then the oldest (M1, A3). */
@Service
@Transactional(readOnly = true)
class ReadPairs {

    private static final int PAGE = 20;
    private static final int VERY = 80;
    private static final int RATHER = 50;

    private final JdbcTemplate jdbc;
    private final Members members;
    private final Accounts accounts;
    private final Territories territories;

    ReadPairs(JdbcTemplate jdbc, Members members, Accounts accounts, Territories territories) {
        this.jdbc = jdbc;
        this.members = members;
        this.accounts = accounts;
        this.territories = territories;
    }

    /** @param lookedOn when the whole register was last looked through, null where it never was */
    record Listed(
            PairBox box,
            List<Pair> rows,
            long open,
            long apart,
            @Nullable Instant lookedOn,
            @Nullable String previous,
            @Nullable String next) {}

    /** @param how {@code very}, {@code rather} or {@code maybe} */
    record Pair(
            UUID id,
            Half one,
            Half other,
            String how,
            Set<Sign> signs,
            LocalDate foundOn,
            @Nullable TwoScripts apartBy,
            @Nullable Instant apartAt,
            boolean decides,
            boolean keeps) {}

    record Half(MemberSummary member, TwoScripts province, TwoScripts region) {}

    private record Row(
            UUID id,
            UUID one,
            UUID other,
            int likeness,
            Set<Sign> signs,
            LocalDate foundOn,
            @Nullable UUID apartBy,
            @Nullable Instant apartAt) {}

    /** @throws org.amana.kernel.NotFound unless the viewer reads members */
    Listed list(Viewer by, PairBox box, @Nullable UUID beside, boolean before) {
        Viewer.require(by.seesMembers(), "members", "any");
        Page<Row> page = Page.of(rows(box, beside, before), PAGE, before, beside == null, row -> row.id()
                .toString());
        return new Listed(
                box,
                pairs(by, page.rows()),
                count("apart_at is null"),
                count("apart_at is not null"),
                jdbc
                        .query(
                                "select max(finished_at) from duplicate_pass",
                                (row, n) -> row.getObject(1, OffsetDateTime.class))
                        .stream()
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                page.previous() == null ? null : address(box, "before", page.previous()),
                page.next() == null ? null : address(box, "after", page.next()));
    }

    private static String address(PairBox box, String where, String key) {
        return box.address() + (box == PairBox.OPEN ? "?" : "&") + where + "=" + key;
    }

    private long count(String which) {
        Long count = jdbc.queryForObject("select count(*) from likely_pair where " + which, Long.class);
        return count == null ? 0 : count;
    }

    private List<Row> rows(PairBox box, @Nullable UUID beside, boolean before) {
        boolean open = box == PairBox.OPEN;
        String key = open ? "-likeness, found_on, id" : "-extract(epoch from apart_at), id";
        String falling = before ? "" : " desc";
        String rising = before ? " desc" : "";
        String sql = "select * from likely_pair where apart_at is " + (open ? "null" : "not null")
                + (beside == null
                        ? ""
                        : " and (" + key + ") " + (before ? "<" : ">") + " (select " + key
                                + " from likely_pair where id = ?)")
                + " order by " + (open ? "likeness" + falling + ", found_on" + rising : "apart_at" + falling) + ", id"
                + rising + " limit " + (PAGE + 1);
        return beside == null ? jdbc.query(sql, ReadPairs::row) : jdbc.query(sql, ReadPairs::row, beside);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        Set<Sign> signs = new LinkedHashSet<>();
        Arrays.stream((String[]) row.getArray("signs").getArray())
                .map(Sign::valueOf)
                .forEach(signs::add);
        OffsetDateTime apart = row.getObject("apart_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("one_id", UUID.class),
                row.getObject("other_id", UUID.class),
                row.getInt("likeness"),
                signs,
                row.getObject("found_on", LocalDate.class),
                row.getObject("apart_by", UUID.class),
                apart == null ? null : apart.toInstant());
    }

    private List<Pair> pairs(Viewer by, List<Row> rows) {
        if (rows.isEmpty()) {
            return Collections.emptyList();
        }
        List<UUID> ids = new ArrayList<>();
        rows.forEach(row -> ids.addAll(List.of(row.one(), row.other())));
        Map<UUID, MemberSummary> found = members.summaries(ids);
        Map<String, TwoScripts> names = territories.names();
        Map<UUID, TwoScripts> people = accounts.names(rows.stream()
                .map(Row::apartBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .filter(row -> found.containsKey(row.one()) && found.containsKey(row.other()))
                .map(row -> pair(
                        by,
                        row,
                        Objects.requireNonNull(found.get(row.one())),
                        Objects.requireNonNull(found.get(row.other())),
                        names,
                        row.apartBy() == null ? null : people.get(row.apartBy())))
                .toList();
    }

    /** Of the two the older record stands first: it is the one that goes on, unless the other is chosen. */
    private static Pair pair(
            Viewer by,
            Row row,
            MemberSummary one,
            MemberSummary other,
            Map<String, TwoScripts> names,
            @Nullable TwoScripts apartBy) {
        boolean decides = by.signatory()
                || by.decidesOnMembersOf(one.regionCode(), one.provinceCode())
                        && by.decidesOnMembersOf(other.regionCode(), other.provinceCode());
        return new Pair(
                row.id(),
                half(one, names),
                half(other, names),
                row.likeness() >= VERY ? "very" : row.likeness() >= RATHER ? "rather" : "maybe",
                row.signs(),
                row.foundOn(),
                apartBy,
                row.apartAt(),
                decides,
                decides || keeps(by, one, other));
    }

    static boolean keeps(Viewer by, MemberSummary one, MemberSummary other) {
        return by.signatory()
                || by.keepsMembersOf(one.regionCode(), one.provinceCode())
                        && by.keepsMembersOf(other.regionCode(), other.provinceCode());
    }

    private static Half half(MemberSummary member, Map<String, TwoScripts> names) {
        return new Half(
                member,
                Objects.requireNonNull(names.get(member.provinceCode())),
                Objects.requireNonNull(names.get(member.regionCode())));
    }
}
