package org.amana.structure;

import java.util.List;
import org.amana.access.ActivationLinks;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.MembershipLoss;
import org.amana.structure.mandate.Appointment;
import org.amana.structure.mandate.EndReason;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Members of the region of the tests, and secretaries who hold a real mandate. */
@Component
public class Appointed {

    private final Mandates mandates;
    private final Members members;
    private final ActivationLinks activationLinks;
    private final Viewers viewers;
    private final ObjectProvider<MembershipLoss> losses;
    private final People people;
    private final LegalDay legalDay;

    Appointed(
            Mandates mandates,
            Members members,
            ActivationLinks activationLinks,
            Viewers viewers,
            ObjectProvider<MembershipLoss> losses,
            People people,
            LegalDay legalDay) {
        this.mandates = mandates;
        this.members = members;
        this.activationLinks = activationLinks;
        this.viewers = viewers;
        this.losses = losses;
        this.people = people;
        this.legalDay = legalDay;
    }

    public MemberSummary member() {
        return member(new Newcomer());
    }

    public MemberSummary member(Newcomer newcomer) {
        Viewer signatory = people.signatory();
        return people.as(signatory, () -> members.register(signatory, newcomer.registration()));
    }

    /** The region's secretary in office, a member whose account is in use. */
    public Viewer regionalSecretary() {
        return regionalSecretary(member());
    }

    public Viewer regionalSecretary(MemberSummary member) {
        Viewer signatory = people.signatory();
        Mandate mandate = people.as(
                signatory,
                () -> mandates.appointRegionalSecretary(
                        signatory,
                        new Appointment(
                                member.regionCode(), member.id(), false, legalDay.today(), null, mail(member))));
        return inUse(mandate);
    }

    public Viewer provincialSecretary(MemberSummary member) {
        Viewer signatory = people.signatory();
        Mandate mandate = people.as(
                signatory,
                () -> mandates.appointProvincialSecretary(
                        signatory,
                        new Appointment(
                                member.provinceCode(), member.id(), true, legalDay.today(), null, mail(member))));
        return inUse(mandate);
    }

    private static String mail(MemberSummary member) {
        return "m" + member.number() + "@amana.example";
    }

    private Viewer inUse(Mandate mandate) {
        mandates.activationLink(people.signatory(), mandate.id())
                .ifPresent(link ->
                        activationLinks.activate(link.path().substring("/activate/".length()), People.PASSWORD));
        return viewers.of(mandate.accountId());
    }

    public void end(EndReason reason) {
        Viewer signatory = people.signatory();
        Mandate mandate = mandates.regionalSecretary(People.REGION).orElseThrow();
        people.as(signatory, () -> mandates.end(signatory, mandate.id(), mandate.version(), legalDay.today(), reason));
    }

    /** The member ceases to be an active one, as those who depend on it are told (B8). */
    public void lose(MemberSummary member, MemberStatus status) {
        MemberSummary now = new MemberSummary(
                member.id(),
                member.number(),
                member.name(),
                member.gender(),
                member.birthDate(),
                member.regionCode(),
                member.provinceCode(),
                member.communeCode(),
                member.joinedOn(),
                status,
                member.complete(),
                member.email(),
                member.phone());
        MembershipLoss.Loss loss = new MembershipLoss.Loss(now, MembershipLoss.Cause.STATUS, legalDay.today(), null);
        people.as(
                people.secretary(), () -> List.copyOf(losses.stream().toList()).forEach(heard -> heard.lost(loss)));
    }
}
