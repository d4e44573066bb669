package org.amana.home.standing;

import org.amana.kernel.TwoScripts;
import org.amana.nomination.ListOverview;
import org.amana.review.DossierState;
import org.amana.structure.BodyOverview;
import org.amana.territory.Region;
import org.jspecify.annotations.Nullable;

/**
 * Where a region stands today.
 *
 * @param provinces how many provinces (abroad: countries) it has
 * @param provincesCovered how many of them have a secretary in office
 * @param members active members, of those that the viewer may count
 * @param secretary who is in office, null while the post is vacant
 * @param secretariat null before it is begun
 * @param committee null before it is begun
 * @param consulted provinces with a consultation on record, of those it has
 * @param list null before it is begun
 */
public record RegionStanding(
        String code,
        TwoScripts name,
        boolean abroad,
        int provinces,
        int provincesCovered,
        long members,
        @Nullable Officer secretary,
        @Nullable BodyOverview secretariat,
        @Nullable BodyOverview committee,
        int consulted,
        @Nullable ListOverview list) {

    /** What a region has to have: secretary, secretariat, committee, consultations, list. */
    public static final int STEPS = 5;

    /** A region of which nothing but the territory is shown. */
    public static RegionStanding territory(Region region, int provinces) {
        return new RegionStanding(
                region.code(), region.name(), region.abroad(), provinces, 0, 0, null, null, null, 0, null);
    }

    public boolean consultedAll() {
        return provinces > 0 && consulted >= provinces;
    }

    public boolean listClosed() {
        return list != null && list.closed();
    }

    /** Has a secretariat that is in force (B6). */
    public boolean covered() {
        return inForce(secretariat);
    }

    public int stepsDone() {
        return count(secretary != null)
                + count(inForce(secretariat))
                + count(inForce(committee))
                + count(consultedAll())
                + count(listClosed());
    }

    public Progress progress() {
        if (secretary == null || inTrouble(secretariat) || inTrouble(committee)) {
            return Progress.NEEDS_ATTENTION;
        }
        if (with(secretariat) || with(committee) || (list != null && list.submitted() > 0)) {
            return Progress.WITH_LEADERSHIP;
        }
        return stepsDone() == STEPS ? Progress.COMPLETE : Progress.UNDER_WAY;
    }

    public String path() {
        return "/regions/" + code;
    }

    private static int count(boolean done) {
        return done ? 1 : 0;
    }

    private static boolean inForce(@Nullable BodyOverview body) {
        return body != null && body.inForce();
    }

    private static boolean with(@Nullable BodyOverview body) {
        return body != null && body.state() == DossierState.SUBMITTED;
    }

    private static boolean inTrouble(@Nullable BodyOverview body) {
        return body != null && (body.expired() || body.state() == DossierState.REJECTED);
    }
}
