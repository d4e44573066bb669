package org.amana.membership.self;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.amana.access.MemberAccounts;
import org.amana.access.Viewer;
import org.amana.contact.ContactCodes;
import org.amana.contact.Purpose;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.reach.ContactStanding;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonCheck;
import org.amana.membership.roll.RecordKeeper;
import org.amana.membership.roll.Registrar;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What members change by themselves (M7): the address at once, telephone and e-mail once a code that was sent there has come
 * back. Whoever was reached before is told, so that somebody else in an open session is found out.
 */
@Service
class ChangeReach {

    private final OwnSpace own;
    private final PersonCheck check;
    private final RecordKeeper records;
    private final Registrar registrar;
    private final IdentitySeal seal;
    private final ContactCodes codes;
    private final MemberAccounts accounts;
    private final ContactStanding standing;

    ChangeReach(
            OwnSpace own,
            PersonCheck check,
            RecordKeeper records,
            Registrar registrar,
            IdentitySeal seal,
            ContactCodes codes,
            MemberAccounts accounts,
            ContactStanding standing) {
        this.own = own;
        this.check = check;
        this.records = records;
        this.registrar = registrar;
        this.seal = seal;
        this.codes = codes;
        this.accounts = accounts;
        this.standing = standing;
    }

    AddressForm address(Viewer by) {
        return own.read(by, AddressForm::of);
    }

    /** The province to which the member belongs, whose communes are offered. */
    String province(Viewer by) {
        return own.read(by, Member::provinceCode);
    }

    /**
     * @throws NotFound unless the viewer has a space
     * @throws Overtaken when the record was changed since the form was opened
     */
    void moved(Viewer by, AddressForm form) {
        own.change(by, member -> {
            registrar.keepTreeStill();
            Overtaken.unless(member.version(), form.version);
            correct(by, member, MemberData.Reach.of(member).at(form.address, blankToNull(form.communeCode)));
            return member;
        });
    }

    /** What stands there now; blank where nothing does. */
    String contact(Viewer by, Means means) {
        return own.read(by, member -> Objects.requireNonNullElse(present(member, means), ""));
    }

    /**
     * Sends a code to where the member wants to be reached.
     *
     * @throws NotFound unless the viewer has a space
     * @throws RuleViolation at {@code contact} when it can be no such address, or is the one that stands there
     */
    PendingContact send(Viewer by, Means means, String contact, Locale language) {
        return own.change(by, member -> {
            MemberData.Reach reach = MemberData.Reach.of(member).by(means, contact);
            PersonCheck.Checked checked = check.check(MemberData.with(member, Optional.empty(), reach));
            String field = means == Means.PHONE ? "phone" : "email";
            List<RuleViolation.Reason> wrong = checked.reasons().stream()
                    .filter(reason -> field.equals(reason.field()))
                    .map(reason -> new RuleViolation.Reason(reason.message(), "contact", reason.args()))
                    .toList();
            String address = means == Means.PHONE
                    ? checked.data().phone()
                    : checked.data().email();
            if (!wrong.isEmpty()) {
                throw new RuleViolation(wrong);
            }
            if (address == null || address.equalsIgnoreCase(present(member, means))) {
                throw RuleViolation.at("contact", "M7.nothingNew");
            }
            return new PendingContact(codes.send(Purpose.NEW_CONTACT, means, address, language), means, address);
        });
    }

    /**
     * @throws NotFound unless the viewer has a space
     * @throws RuleViolation at {@code code} when it is not the one that was sent, or it came too late
     */
    void confirm(Viewer by, PendingContact pending, String code) {
        own.change(by, member -> {
            registrar.keepTreeStill();
            if (!codes.confirm(pending.code(), Purpose.NEW_CONTACT, code)) {
                throw RuleViolation.at("code", "M7.wrongCode");
            }
            String old = present(member, pending.means());
            correct(by, member, MemberData.Reach.of(member).by(pending.means(), pending.address()));
            standing.confirmed(member, pending.means());
            if (pending.means() == Means.EMAIL) {
                accounts.addressChanged(member.id(), old, pending.address());
            }
            return member;
        });
    }

    private void correct(Viewer by, Member member, MemberData.Reach reach) {
        records.correct(by, member, MemberData.with(member, member.identity(seal), reach));
    }

    private static @Nullable String present(Member member, Means means) {
        return means == Means.PHONE ? member.data().phone() : member.data().email();
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
