package org.amana.home.leadership;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.home.standing.BoardRow;
import org.amana.home.standing.RegionStanding;
import org.amana.home.standing.Status;
import org.amana.kernel.TwoScripts;
import org.amana.review.DossierKind;
import org.jspecify.annotations.Nullable;

/**
 * What the leadership opens first: what waits for it, and where every region stands.
 *
 * @param waiting what waits, the longest first; the provinces of one list together
 * @param dossiers how many dossiers that is, each province counted
 * @param board every region
 */
public record LeadershipHome(List<Waiting> waiting, int dossiers, List<BoardRow> board, RegionMap map) {

    /** So many are shown; the inbox has them all. */
    public static final int SHOWN = 5;

    /**
     * Something that waits for the leadership's decision.
     *
     * @param dossierId the dossier to open first
     * @param provinces how many provinces of the list wait, 0 where it is a body
     * @param province the province where it is only one
     */
    public record Waiting(
            UUID dossierId,
            DossierKind kind,
            TwoScripts region,
            @Nullable TwoScripts province,
            int provinces,
            int round,
            long days,
            Status status) {

        public String path() {
            return "/reviews/" + dossierId;
        }
    }

    public List<Waiting> shown() {
        return waiting.subList(0, Math.min(SHOWN, waiting.size()));
    }

    public long oldestDays() {
        return waiting.isEmpty() ? 0 : waiting.get(0).days();
    }

    public List<RegionStanding> regions() {
        return board.stream().map(BoardRow::region).toList();
    }

    /** Regions with a secretariat in force, those abroad not counted. */
    public long covered() {
        return inCountry().filter(RegionStanding::covered).count();
    }

    public long ofRegions() {
        return inCountry().count();
    }

    private Stream<RegionStanding> inCountry() {
        return regions().stream().filter(region -> !region.abroad());
    }

    /** Provinces and prefectures with a secretary, countries not counted. */
    public int provincesCovered() {
        return inCountry().mapToInt(RegionStanding::provincesCovered).sum();
    }

    public int ofProvinces() {
        return inCountry().mapToInt(RegionStanding::provinces).sum();
    }
}
