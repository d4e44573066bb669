package org.amana.structure.secretary;

import java.util.Locale;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.paper.AppointmentLetter;
import org.amana.paper.Paper;
import org.amana.paper.PaperKind;
import org.amana.paper.Papers;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated letter of an appointment (B1). */
@Service
@Transactional
class Letters {

    private final Mandates mandates;
    private final Members members;
    private final Papers papers;

    Letters(Mandates mandates, Members members, Papers papers) {
        this.mandates = mandates;
        this.members = members;
        this.papers = papers;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer sees the mandate and its holder in their own name (A6) */
    Paper letter(Viewer viewer, UUID mandateId, String language) {
        Mandate mandate = mandates.mandate(viewer, mandateId);
        Viewer.require(viewer.exportsMembersOf(mandate.regionCode(), mandate.provinceCode()), "mandate", mandateId);
        MemberSummary member = members.summary(mandate.memberId());
        AppointmentLetter letter = new AppointmentLetter(
                member.name(),
                member.gender() == Gender.FEMALE,
                mandate.regionCode(),
                mandate.provinceCode(),
                mandate.acting(),
                mandate.appointedOn(),
                mandate.until(),
                mandate.extendedOn());
        return papers.issue(
                PaperKind.APPOINTMENT_LETTER,
                mandate.regionCode(),
                mandate.appointedOn(),
                AppointmentLetter.TEMPLATE,
                letter.model(),
                Locale.forLanguageTag(language.equals("fr") ? "fr" : "ar"));
    }
}
