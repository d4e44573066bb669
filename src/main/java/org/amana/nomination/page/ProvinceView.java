package org.amana.nomination.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.nomination.consultation.HeldConsultation;
import org.amana.nomination.list.Gauges;
import org.amana.nomination.list.Missing;
import org.amana.nomination.list.ProvinceStatus;
import org.amana.nomination.nominee.RequirementCheck;
import org.amana.nomination.nominee.Standing;
import org.amana.nomination.province.ProvinceName;
import org.jspecify.annotations.Nullable;

/**
 * A province of the list as its page shows it.
 *
 * @param version of the proposal, for every form of the page
 * @param keeps the viewer may change it: the region's secretary or who prepares in their name, while it is with the region
 * @param former nominees who no longer stand
 * @param returnedByItself nobody was left, so that it came back without a remark (N3)
 * @param next the province to go on with, null when no other wants work
 */
public record ProvinceView(
        String regionCode,
        TwoScripts regionName,
        ProvinceName province,
        int version,
        boolean secretary,
        boolean keeps,
        ProvinceStatus status,
        String label,
        String tone,
        int round,
        List<Pill> pills,
        List<Item> nominees,
        boolean full,
        List<Former> former,
        @Nullable String notProposedReason,
        List<HeldConsultation> consultations,
        List<Missing> missing,
        List<Said> remarks,
        Gauges gauges,
        @Nullable ProvinceName next,
        boolean returnedByItself,
        Submission submission) {

    /** A province of the strip on top. */
    record Pill(ProvinceName province, String icon, String label, boolean here) {}

    /**
     * A nominee who stands.
     *
     * @param invitedSince since when an answer is waited for, null when nothing is asked or it is given
     * @param withoutAddress neither an account nor an e-mail is known, which an appointment needs (N6)
     * @param scan of the acceptance
     * @param refusedOn when the leadership refused this name for this province before
     */
    record Item(
            UUID id,
            int rank,
            boolean last,
            TwoScripts name,
            String number,
            List<RequirementCheck> checks,
            boolean shortMembership,
            @Nullable String waiver,
            boolean accepted,
            @Nullable UUID scan,
            @Nullable Instant invitedSince,
            boolean withoutAddress,
            boolean confirmed,
            @Nullable LocalDate refusedOn,
            List<Said> remarks) {}

    record Former(UUID id, TwoScripts name, String gender, Standing standing, LocalDate on) {}

    /** A remark of the leadership. */
    record Said(String words, Instant at, boolean refusal) {}

    /**
     * Where it is on its way.
     *
     * @param dossierId null before the list is begun
     * @param recallable the leadership has not opened it yet (R1)
     * @param wantsEndorsement the secretary who submitted it is not in office any more (R5)
     */
    record Submission(
            @Nullable UUID dossierId,
            String reference,
            int version,
            @Nullable Instant submittedAt,
            boolean recallable,
            boolean wantsEndorsement) {}
}
