package org.amana.structure.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.structure.Requirement;
import org.jspecify.annotations.Nullable;

/** What stands against an appointment (B1, A4, M1); everything at once, each beside its field. */
public final class AppointmentRules {

    private AppointmentRules() {}

    static List<Reason> refusals(
            Appointment appointment,
            MemberSummary member,
            Viewer by,
            LocalDate today,
            String region,
            @Nullable String province,
            @Nullable LocalDate lastEnd,
            TwoScripts provinceOfMember) {
        List<Reason> reasons = new ArrayList<>();
        if (by.isSelf(member.id())) {
            reasons.add(new Reason("A4.appointsOneself", "memberId", List.of()));
        }
        for (Requirement requirement : eligibility(member, region, province, provinceOfMember)) {
            if (!requirement.met()) {
                reasons.add(requirement.refusal("memberId"));
            }
        }
        LocalDate on = appointment.appointedOn();
        LocalDate until = appointment.until();
        if (on.isAfter(today)) {
            reasons.add(new Reason("B1.beginsLater", "appointedOn", List.of(today)));
        } else if (lastEnd != null && on.isBefore(lastEnd)) {
            reasons.add(new Reason("B1.beginsBeforeLastEnd", "appointedOn", List.of(lastEnd)));
        }
        if (until != null && (until.isBefore(on) || until.isBefore(today))) {
            reasons.add(new Reason("B1.untilPast", "until", List.of(on.isAfter(today) ? on : today)));
        }
        return reasons;
    }

    /** What a secretary must be: an active member of the territory, whose identity is known. */
    public static List<Requirement> eligibility(
            MemberSummary member, String region, @Nullable String province, TwoScripts provinceOfMember) {
        return List.of(
                Requirement.active(member),
                province == null
                        ? Requirement.ofRegion(member, region, provinceOfMember)
                        : Requirement.ofProvince(member, province, provinceOfMember),
                Requirement.complete(member));
    }
}
