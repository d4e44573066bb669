package org.amana.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.dues.account.DuesCategory;
import org.amana.membership.dues.account.DuesStanding;
import org.amana.membership.dues.account.PaymentMeans;
import org.jspecify.annotations.Nullable;

/**
 * A member's dues as they are read.
 *
 * @param owed dirhams, with earlier years
 * @param left dirhams that were paid ahead
 * @param most dirhams that can be taken at once
 * @param years that were due, the newest first
 * @param entries what was paid and entered against, the newest first
 * @param keeps whether the viewer records here
 * @param own whether the viewer is this member
 */
public record DuesView(
        MemberSummary member,
        DuesCategory category,
        DuesStanding standing,
        int thisYear,
        int owed,
        int left,
        int most,
        List<Year> years,
        List<Entry> entries,
        List<Freed> exemptions,
        boolean keeps,
        boolean own) {

    public record Year(int year, DuesCategory category, int due, boolean exempt, int paid) {

        public String tone() {
            return exempt || paid >= due ? "done" : "late";
        }

        /** Key of the word for it. */
        public String word() {
            return "dues.year." + (exempt ? "exempt" : paid >= due ? "paid" : paid > 0 ? "part" : "unpaid");
        }
    }

    /**
     * A payment, or a counter-entry.
     *
     * @param amount dirhams, negative for a counter-entry
     * @param reversed whether it was entered against
     * @param correctable whether it still can be
     */
    public record Entry(
            UUID id,
            String number,
            int amount,
            LocalDate paidOn,
            PaymentMeans means,
            @Nullable String reference,
            int fromYear,
            int untilYear,
            @Nullable TwoScripts receivedBy,
            Instant recordedAt,
            @Nullable String reason,
            boolean reversed,
            boolean correctable) {

        public boolean reversal() {
            return amount < 0;
        }

        /** Stands: neither entered against, nor against another. */
        public boolean stands() {
            return !reversed && !reversal();
        }
    }

    /** Years for which nothing is owed. */
    public record Freed(
            UUID id,
            int fromYear,
            int untilYear,
            String reason,
            @Nullable TwoScripts by,
            Instant at,
            @Nullable String endedReason) {}

    /** How many entries there are: a form is opened at it. */
    public int version() {
        return entries.size();
    }

    public String path() {
        return "/members/" + member.id() + "/dues";
    }
}
