package org.amana.membership.freeze;

import java.util.Map;
import org.amana.membership.MemberSummary;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.springframework.stereotype.Component;

/** Tells the member's region and province, and the leadership, what happens to a freeze (M3). */
@Component
class FreezeNews {

    private final Notices notices;

    FreezeNews(Notices notices) {
        this.notices = notices;
    }

    void frozen(Freeze freeze, MemberSummary member) {
        tellTerritory("memberFrozen", freeze, member);
    }

    void endsSoon(Freeze freeze, MemberSummary member) {
        tellTerritory("freezeEndsSoon", freeze, member);
        tellLeadership("freezeEndsSoon", freeze, member);
    }

    /** By itself or by a signatory. */
    void ended(Freeze freeze, MemberSummary member) {
        tellTerritory("freezeEnded", freeze, member);
        tellLeadership("freezeEnded", freeze, member);
    }

    private void tellTerritory(String key, Freeze freeze, MemberSummary member) {
        notices.tell(Telling.region(key, member.regionCode(), path(member), args(freeze, member))
                .once(key + " " + freeze.id() + " " + member.regionCode()));
        notices.tell(
                Telling.province(key, member.regionCode(), member.provinceCode(), path(member), args(freeze, member))
                        .once(key + " " + freeze.id() + " " + member.provinceCode()));
    }

    private void tellLeadership(String key, Freeze freeze, MemberSummary member) {
        notices.tell(Telling.leadership(key, path(member), args(freeze, member)).once(key + " " + freeze.id()));
    }

    private static Map<String, String> args(Freeze freeze, MemberSummary member) {
        return Map.of(
                "number", member.number(),
                "until", freeze.endsOn().toString(),
                "state", freeze.state().name());
    }

    private static String path(MemberSummary member) {
        return "/members/" + member.id();
    }
}
