package org.amana.nomination.nominee;

import java.time.LocalDate;
import java.util.List;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.nomination.province.ProvinceName;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.structure.acceptance.Acceptance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can be proposed (N3): requirement by requirement, met or not, with the fact behind it. */
@Component
public class Eligibility {

    private final Settings settings;

    Eligibility(Settings settings) {
        this.settings = settings;
    }

    /**
     * The limits of a day.
     *
     * @param months of membership before someone can be proposed
     * @param most nominees for one province, at most
     */
    public record Limits(int months, int most) {}

    public Limits limitsOn(LocalDate day) {
        return new Limits(settings.number(Setting.NOMINEE_MONTHS, day), settings.number(Setting.NOMINEES_MAXIMUM, day));
    }

    /**
     * @param province code and name of the province for which they are, or would be, proposed
     * @param nominee what they are already, null for someone who is not proposed yet
     * @param elsewhere the name of the other province for which they are proposed, null where there is none
     * @param today the day whose facts count
     */
    public static List<RequirementCheck> of(
            MemberSummary member,
            ProvinceName province,
            @Nullable Nominee nominee,
            @Nullable TwoScripts elsewhere,
            Limits limits,
            LocalDate today) {
        String gender = member.gender().name();
        Acceptance acceptance = nominee == null ? null : nominee.acceptance();
        List<RequirementCheck> checks = new java.util.ArrayList<>();
        checks.add(RequirementCheck.of(Requirement.ACTIVE, member.active(), gender, member.standing()));
        checks.add(RequirementCheck.of(
                Requirement.PROVINCE, member.provinceCode().equals(province.code()), gender, province.name()));
        checks.add(months(member, nominee == null ? null : nominee.waiver(), limits.months(), today));
        checks.add(RequirementCheck.of(
                Requirement.NO_SANCTION,
                member.status() != MemberStatus.SUSPENDED && member.status() != MemberStatus.EXPELLED,
                member.standing()));
        checks.add(
                elsewhere == null
                        ? RequirementCheck.of(Requirement.ONE_LIST, true, gender)
                        : RequirementCheck.of(Requirement.ONE_LIST, false, gender, elsewhere));
        checks.add(RequirementCheck.of(Requirement.IDENTITY, member.complete()));
        if (nominee != null) {
            checks.add(
                    acceptance == null
                            ? RequirementCheck.of(Requirement.ACCEPTED, false, gender)
                            : RequirementCheck.of(
                                    Requirement.ACCEPTED, true, gender, acceptance.on(), acceptance.means()));
        }
        return List.copyOf(checks);
    }

    private static RequirementCheck months(MemberSummary member, @Nullable String waiver, int months, LocalDate today) {
        LocalDate from = member.joinedOn().plusMonths(months);
        boolean met = !today.isBefore(from);
        return new RequirementCheck(
                Requirement.MONTHS,
                met,
                !met && waiver != null,
                List.of(member.gender().name(), member.joinedOn(), months, from));
    }
}
