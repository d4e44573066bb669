package org.amana.membership.finding;

import java.util.Map;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.roll.Phones;
import org.amana.web.Formats;

/**
 * A row of the list in the reader's language, ready to be shown: a page has fifty, so that whatever the template would
 * work out it would work out fifty times. Public, so that the template's expressions become bytecode.
 *
 * @param phone blank where it is not known
 * @param tone how the status is shown
 */
public record MemberRow(
        String path,
        String name,
        String otherScript,
        String number,
        String province,
        String phone,
        String joinedOn,
        String tone,
        String status,
        boolean complete) {

    static MemberRow of(MemberSummary member, Map<String, TwoScripts> territories, Formats formats, Phones phones) {
        return new MemberRow(
                "/members/" + member.id(),
                formats.name(member.name()),
                formats.otherScript(member.name()),
                member.number(),
                formats.name(territories.get(member.provinceCode())),
                phones.shown(member.phone()),
                formats.date(member.joinedOn()),
                member.status().tone(),
                formats.words(member.standing()),
                member.complete());
    }

    public String statusClass() {
        return "am-status am-status-" + tone;
    }

    public String icon() {
        return "/assets/icons.svg#"
                + switch (tone) {
                    case "done" -> "check";
                    case "waiting" -> "clock";
                    case "late" -> "alert-triangle";
                    default -> "circle";
                };
    }
}
