package org.amana.membership.person;

import java.util.List;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.PersonMatches;
import org.amana.membership.Registration;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A secretary registers a member of the region or province (M1, M2, M8). */
@Service
@Transactional
class RegisterMember {

    static final String SOURCE = "FORM";

    private final Members members;
    private final Territories territories;

    RegisterMember(Members members, Territories territories) {
        this.members = members;
        this.territories = territories;
    }

    /**
     * The provinces in which the viewer registers members.
     *
     * @throws org.amana.kernel.NotFound when there is none
     */
    @Transactional(readOnly = true)
    List<Province> provinces(Viewer by) {
        List<Province> kept = territories.provinces().stream()
                .filter(province -> by.keepsMembersOf(province.regionCode(), province.code()))
                .toList();
        Viewer.require(!kept.isEmpty(), "provinces", "kept");
        return kept;
    }

    MemberSummary register(Viewer by, Registration registration) {
        provinces(by);
        return members.register(by, registration);
    }

    /** For the form of someone who was refused: the members to look at before trying again. */
    @Transactional(readOnly = true)
    PersonMatches matches(Viewer by, Registration registration) {
        provinces(by);
        return members.matches(by, registration);
    }
}
