package org.amana.membership.admission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.LegalDay;
import org.amana.membership.Registration;
import org.amana.membership.application.ConfirmedContact;
import org.amana.membership.application.MembershipApplication;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.photograph.MemberPhotographs;
import org.amana.membership.photograph.Portrait;
import org.amana.membership.reach.ContactStanding;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonalData;
import org.amana.membership.roll.Registrar;
import org.amana.membership.self.MembersAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an applicant a member: registered once (M1), of age (M2), with the photograph and an account. */
@Component
class Admitting {

    private final Registrar registrar;
    private final MemberPhotographs photographs;
    private final MembersAccounts accounts;
    private final ContactStanding standing;
    private final Attachments attachments;
    private final IdentitySeal seal;
    private final LegalDay legalDay;

    Admitting(
            Registrar registrar,
            MemberPhotographs photographs,
            MembersAccounts accounts,
            ContactStanding standing,
            Attachments attachments,
            IdentitySeal seal,
            LegalDay legalDay) {
        this.registrar = registrar;
        this.photographs = photographs;
        this.accounts = accounts;
        this.standing = standing;
        this.attachments = attachments;
        this.seal = seal;
        this.legalDay = legalDay;
    }

    /** Called before anything is held: nobody is put into a province that is closed at that instant (T2). */
    void keepTreeStill() {
        registrar.keepTreeStill();
    }

    /**
     * @param notDuplicate whoever resembles the applicant is known to be someone else
     * @throws org.amana.kernel.RuleViolation when somebody has that document, is alike, or the applicant may not join
     */
    Member admit(Viewer by, MembershipApplication application, boolean notDuplicate) {
        Member member = registrar.register(by, registration(application, notDuplicate));
        keepPhotograph(member.id(), application.photographId(), by.accountId());
        ConfirmedContact contact = application.contact();
        if (contact != null) {
            standing.confirmedBefore(member, contact.means());
        }
        accounts.accountFor(member.id());
        return member;
    }

    private Registration registration(MembershipApplication application, boolean notDuplicate) {
        PersonalData data = application.data();
        Member.Identity identity = application.identity(seal).orElse(null);
        return new Registration(
                data.givenName(),
                data.familyName(),
                data.gender(),
                data.birthDate(),
                identity == null ? null : identity.kind(),
                identity == null ? null : identity.number(),
                data.phone(),
                data.email(),
                data.address(),
                application.provinceCode(),
                data.communeCode(),
                legalDay.today(),
                application.declared().consentOn(),
                application.reference(),
                true,
                notDuplicate);
    }

    private void keepPhotograph(UUID member, @Nullable UUID attachment, @Nullable UUID by) {
        if (attachment == null) {
            return;
        }
        StoredFile file = attachments.open(attachment);
        try (InputStream content = file.content()) {
            photographs.keep(member, Portrait.of(content, file.size()), by);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
