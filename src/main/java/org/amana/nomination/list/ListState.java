package org.amana.nomination.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.review.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A region's list as things stand, province by province.
 *
 * @param list null before it is begun
 * @param vacant how many provinces of the region have no secretary in office
 */
public record ListState(
        String regionCode,
        TwoScripts regionName,
        @Nullable NomineeList list,
        List<ProvinceState> provinces,
        Gauges gauges,
        int vacant) {

    public boolean closed() {
        return list != null && list.closed();
    }

    public boolean everSubmitted() {
        return list != null && list.everSubmitted();
    }

    public boolean supplementary() {
        return list != null && list.supplementary();
    }

    public List<Dossier> dossiers() {
        return provinces.stream()
                .map(ProvinceState::dossier)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    boolean covers(String code) {
        return provinces.stream()
                .anyMatch(province -> province.province().code().equals(code));
    }

    /** @throws NotFound when the list has no such province */
    public ProvinceState province(String code) {
        return provinces.stream()
                .filter(province -> province.province().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("province", code));
    }

    /** The province to work on after this one, going round; null when no other wants work. */
    @Nullable
    public ProvinceState nextAfter(ProvinceState here) {
        int from = provinces.indexOf(here);
        for (int step = 1; step < provinces.size(); step++) {
            ProvinceState candidate = provinces.get((from + step) % provinces.size());
            if (candidate.wantsWork()) {
                return candidate;
            }
        }
        return null;
    }

    public List<ProvinceState> ready() {
        return provinces.stream().filter(ProvinceState::ready).toList();
    }

    String path() {
        return "/regions/" + regionCode + "/nominees";
    }

    /** What the whole list lacks: a justification where the proposals fall short of a share (N4, B5). */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        String where = path() + "/justification";
        if (gauges.shortOfWomen() && (list == null || list.womenJustification() == null)) {
            missing.add(new Missing(
                    "N4.women.missing", List.of(gauges.women(), gauges.whole(), gauges.womenWanted()), where));
        }
        if (gauges.shortOfYoung() && (list == null || list.youngJustification() == null)) {
            missing.add(new Missing(
                    "N4.young.missing", List.of(gauges.young(), gauges.whole(), gauges.youngWanted()), where));
        }
        return missing;
    }

    /**
     * What stands in the way of submitting now: at first everything that any province lacks (N1); later only that no
     * province is ready. The whole list's own justifications always.
     */
    public List<Missing> inTheWay() {
        List<Missing> all = new ArrayList<>();
        if (!everSubmitted()) {
            provinces.forEach(province -> all.addAll(province.missing()));
        }
        all.addAll(missing());
        return all;
    }

    public boolean canBeSubmitted() {
        return list != null && !closed() && !ready().isEmpty() && inTheWay().isEmpty();
    }

    /** A mark of everything that a submission would send, to tell whether it changed since the page was shown. */
    public int seen() {
        List<Object> all = new ArrayList<>();
        all.add(list == null ? 0 : list.version());
        for (ProvinceState province : provinces) {
            all.add(province.proposal() == null ? 0 : province.proposal().version());
            all.add(province.dossier() == null ? 0 : province.dossier().version());
            province.nominees()
                    .forEach(nominee -> all.add(Objects.hash(
                            nominee.id(),
                            nominee.nominee().rank(),
                            nominee.nominee().version())));
            province.consultations().forEach(held -> all.add(Objects.hash(held.id(), held.version())));
        }
        return all.hashCode();
    }
}
