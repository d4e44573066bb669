package org.amana.administration.territory;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.amana.notice.Audience;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.amana.territory.division.Division;
import org.amana.territory.division.DivisionHearing;
import org.amana.territory.division.DivisionPlan;
import org.springframework.stereotype.Component;

/** Tells the leadership, the regions and the provinces concerned what is planned, taken back and done (T2). */
@Component
class DivisionNotices implements DivisionHearing {

    private final Notices notices;

    DivisionNotices(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void planned(Division division, DivisionPlan plan) {
        tell("divisionPlanned", division, plan);
    }

    @Override
    public void cancelled(Division division, DivisionPlan plan) {
        tell("divisionCancelled", division, plan);
    }

    @Override
    public void applied(Division division, DivisionPlan plan) {
        tell("divisionApplied", division, plan);
    }

    /** Nobody's affairs changed: only who planned it is told. */
    @Override
    public void failed(Division division) {
        notices.tell(new Telling(
                "divisionFailed",
                Audience.ACCOUNT,
                null,
                null,
                division.plannedBy(),
                "/admin/territories/divisions/" + division.id(),
                Map.of("day", day(division)),
                null));
    }

    private void tell(String key, Division division, DivisionPlan plan) {
        for (String region : plan.regions()) {
            Map<String, String> args = Map.of("day", day(division), "region", region);
            notices.tell(Telling.region(key, region, path(region), args));
            notices.tell(Telling.leadership(key, path(region), args));
        }
        // A province that is new has nobody to tell.
        Set<String> provinces = new TreeSet<>(plan.provinces());
        provinces.removeAll(plan.openedProvinces());
        for (String province : provinces) {
            String region = DivisionPlan.regionOf(province);
            notices.tell(Telling.province(
                    key, region, province, path(region), Map.of("day", day(division), "region", region)));
        }
    }

    private static String path(String region) {
        return "/regions/" + region + "/territory";
    }

    private static String day(Division division) {
        return Objects.requireNonNull(division.day()).toString();
    }
}
