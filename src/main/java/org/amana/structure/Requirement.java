package org.amana.structure;

import java.util.List;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;

/**
 * One thing that is asked of whoever is chosen, whether it is met, and the fact behind it (N3).
 *
 * @param rule such as {@code B4.active}; the messages are {@code <rule>.met} and {@code <rule>.unmet}
 * @param facts the arguments of either message
 */
public record Requirement(String rule, boolean met, List<Object> facts) {

    /** The message that says it with its fact. */
    public String message() {
        return rule + (met ? ".met" : ".unmet");
    }

    public Object[] arguments() {
        return facts.toArray();
    }

    /** The same as the reason for a refusal. */
    public Reason refusal(String field) {
        return new Reason(message(), field, facts);
    }

    public static Requirement of(String rule, boolean met, Object... facts) {
        return new Requirement(rule, met, List.of(facts));
    }

    public static Requirement active(MemberSummary member) {
        return of("B4.active", member.active(), member.standing(), member.joinedOn());
    }

    /** @param province the name of the member's province */
    public static Requirement ofRegion(MemberSummary member, String region, TwoScripts province) {
        return of("B4.region", member.regionCode().equals(region), province);
    }

    public static Requirement ofProvince(MemberSummary member, String province, TwoScripts name) {
        return of("B1.province", member.provinceCode().equals(province), name);
    }

    public static Requirement complete(MemberSummary member) {
        return of("M1.complete", member.complete(), member.number());
    }
}
