package org.amana.home.leadership;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.home.standing.BoardRow;
import org.amana.home.standing.RegionStanding;
import org.amana.home.standing.Standings;
import org.amana.home.standing.Status;
import org.amana.home.standing.Statuses;
import org.amana.home.standing.Waits;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.review.Dossier;
import org.amana.review.Dossiers;
import org.amana.territory.Territories;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leadership's first page (R4). */
@Service
@Transactional(readOnly = true)
public class LeadershipHomes {

    private final Standings standings;
    private final Dossiers dossiers;
    private final Territories territories;
    private final LegalDay legalDay;

    LeadershipHomes(Standings standings, Dossiers dossiers, Territories territories, LegalDay legalDay) {
        this.standings = standings;
        this.dossiers = dossiers;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /** @throws NotFound unless the viewer is of the leadership */
    public LeadershipHome home(Viewer by) {
        Viewer.require(by.leadership(), "home", "leadership");
        List<Dossier> waiting = dossiers.waiting();
        Waits waits = new Waits(waiting, legalDay.today());
        Statuses statuses = new Statuses(true, legalDay.today(), waits);
        List<RegionStanding> regions = standings.all();
        return new LeadershipHome(
                together(waiting, waits),
                waiting.size(),
                regions.stream().map(region -> BoardRow.of(region, statuses)).toList(),
                RegionMap.of(regions, LocaleContextHolder.getLocale()));
    }

    private List<LeadershipHome.Waiting> together(List<Dossier> waiting, Waits waits) {
        Map<String, TwoScripts> names = waiting.isEmpty() ? Map.of() : territories.names();
        Map<UUID, List<Dossier>> groups = new LinkedHashMap<>();
        for (Dossier dossier : waiting) {
            groups.computeIfAbsent(
                            Objects.requireNonNullElse(dossier.groupId(), dossier.id()), key -> new ArrayList<>())
                    .add(dossier);
        }
        return groups.values().stream().map(group -> one(group, waits, names)).toList();
    }

    private static LeadershipHome.Waiting one(List<Dossier> group, Waits waits, Map<String, TwoScripts> names) {
        Dossier first = group.get(0);
        String province = first.provinceCode();
        long days = waits.of(first.subjectId());
        return new LeadershipHome.Waiting(
                first.id(),
                first.kind(),
                names.get(first.regionCode()),
                province == null || group.size() > 1 ? null : names.get(province),
                province == null ? 0 : group.size(),
                first.round(),
                days,
                days >= Statuses.LONG_WAIT ? Status.late("home.waits", days) : Status.waiting("home.waits", days));
    }
}
