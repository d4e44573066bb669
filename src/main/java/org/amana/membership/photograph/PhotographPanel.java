package org.amana.membership.photograph;

import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.person.MemberPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The photograph on the member's page. */
@Component
class PhotographPanel implements MemberPanel {

    private final MemberPhotographs photographs;

    PhotographPanel(MemberPhotographs photographs) {
        this.photographs = photographs;
    }

    /** @param picture null where there is none yet */
    record Shown(@Nullable String picture, boolean keeps) {}

    @Override
    public String template() {
        return "membership/photograph/panel";
    }

    @Override
    public Shown view(Viewer by, MemberSummary member) {
        return new Shown(
                photographs.of(member.id()).map(PictureData::of).orElse(null),
                by.keepsMembersOf(member.regionCode(), member.provinceCode()));
    }

    @Override
    public int order() {
        return 10;
    }
}
