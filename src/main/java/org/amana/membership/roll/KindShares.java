package org.amana.membership.roll;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * How many members are of a kind, about, as the database has counted for its own plans: enough to choose between gathering
 * and walking, never an answer by itself.
 */
@Component
class KindShares {

    private static final long MINUTES = 60;

    /** Of a year that is not among the common kinds: hardly anybody joined in it, or in most of them nobody. */
    private static final double ODD_YEAR = 0.0001;

    /** @param least the share of the rarest kind that is known; of the others it is no greater */
    private record Known(double everyone, Map<String, Double> shares, double least, long at) {

        double share(String kind) {
            return shares.getOrDefault(
                    kind, Character.isDigit(kind.charAt(kind.length() - 1)) && kind.charAt(1) > '9' ? ODD_YEAR : least);
        }
    }

    private final JdbcTemplate jdbc;
    private volatile Known known = new Known(1, Map.of(), 1, System.nanoTime() - TimeUnit.MINUTES.toNanos(MINUTES));

    KindShares(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Known from the start, so that no page of a list asks more than another. */
    @EventListener(ApplicationReadyEvent.class)
    void read() {
        known();
    }

    /** How many there are in all. */
    double everyone() {
        return known().everyone();
    }

    /** Whether anything is known at all; else the shares say nothing. */
    boolean areKnown() {
        return !known().shares().isEmpty();
    }

    /** The share of those who are all that a filter asks for, as far as it stands among the words of kind. */
    double of(MemberFilter filter) {
        Known known = known();
        double all = 1;
        for (String kind : filter.kinds()) {
            all *= known.share(kind);
        }
        for (String group : filter.groups()) {
            all *= Math.min(
                    1,
                    Arrays.stream(group.split(" "))
                            .mapToDouble(kind -> known.share(kind))
                            .sum());
        }
        return all;
    }

    /** How many members there are, about, in the territory that a filter asks for. */
    double inTerritory(MemberFilter filter) {
        String territory = filter.provinceCode() == null ? filter.regionCode() : filter.provinceCode();
        return everyone() * (territory == null ? 1 : known().share("=" + territory));
    }

    private Known known() {
        Known now = known;
        if (System.nanoTime() - now.at() < TimeUnit.MINUTES.toNanos(MINUTES)) {
            return now;
        }
        Map<String, Double> shares = new HashMap<>();
        double[] everyone = {1};
        jdbc.query(
                "select greatest(c.reltuples, 1)::float8, s.kind, s.share::float8 from pg_class c"
                        + " left join kind_shares() s on true where c.oid = 'member'::regclass",
                row -> {
                    everyone[0] = row.getDouble(1);
                    if (row.getString(2) != null) {
                        shares.put(row.getString(2), row.getDouble(3));
                    }
                });
        now = new Known(
                everyone[0],
                Map.copyOf(shares),
                shares.values().stream().min(Double::compare).orElse(1.0),
                System.nanoTime());
        known = now;
        return now;
    }
}
