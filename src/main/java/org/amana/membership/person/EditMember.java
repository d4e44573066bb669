package org.amana.membership.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.PersonForm;
import org.amana.membership.PersonMatches;
import org.amana.membership.Registration;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Duplicates;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.MemberTokens;
import org.amana.membership.roll.PersonCheck;
import org.amana.membership.roll.PersonalData;
import org.amana.membership.roll.Registrar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a member's data, and adds the identity number that was missing (M1). */
@Service
@Transactional
class EditMember {

    private final MemberRepository members;
    private final Registrar registrar;
    private final PersonCheck check;
    private final Duplicates duplicates;
    private final MemberTokens tokens;
    private final IdentitySeal seal;
    private final AuditTrail audit;

    EditMember(
            MemberRepository members,
            Registrar registrar,
            PersonCheck check,
            Duplicates duplicates,
            MemberTokens tokens,
            IdentitySeal seal,
            AuditTrail audit) {
        this.members = members;
        this.registrar = registrar;
        this.check = check;
        this.duplicates = duplicates;
        this.tokens = tokens;
        this.seal = seal;
        this.audit = audit;
    }

    /** @throws NotFound unless the viewer keeps the member's record */
    @Transactional(readOnly = true)
    Member member(Viewer by, UUID id) {
        Member member = members.findById(id).orElseThrow(() -> new NotFound("member", id));
        Viewer.require(by.keepsMembersOf(member.regionCode(), member.provinceCode()), "member", id);
        return member;
    }

    @Transactional(readOnly = true)
    PersonForm form(Viewer by, UUID id) {
        Member member = member(by, id);
        return PersonForm.of(member, member.identity(seal).orElse(null));
    }

    /**
     * @throws NotFound unless the viewer keeps the member's record
     * @throws Overtaken when somebody else has corrected it since the form was opened
     */
    void correct(Viewer by, UUID id, PersonForm form) {
        registrar.keepTreeStill();
        Member member = member(by, id);
        Overtaken.unless(member.version(), form.version());
        Registration correction = form.correction(member);
        PersonCheck.Checked checked = check.check(correction);
        checked.orRefuse();
        refuseWithoutIdentity(member, checked);
        checked.identity().ifPresent(identity -> registrar.refuseSecond(by, identity, member));
        List<String> changed = changed(member, correction, checked);
        if (!form.confirmedNotDuplicate()
                && (changed.contains("name") || changed.contains("birthDate") || changed.contains("phone"))) {
            int alike = duplicates.of(checked.data(), member).size();
            if (alike > 0) {
                throw RuleViolation.at("confirmedNotDuplicate", "M1.likelyDuplicate", alike);
            }
        }
        if (changed.contains("identity")) {
            checked.identity().ifPresent(identity -> member.identify(identity.kind(), identity.number(), seal));
        }
        member.correct(checked.data(), correction.joinedOn(), correction.consentOn());
        registrar.store(List.of(member));
        tokens.keep(List.of(member));
        audit.record(AuditFact.of("MEMBER_CORRECTED", "Member", id)
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode())
                .with("fields", String.join(" ", changed)));
    }

    private static void refuseWithoutIdentity(Member member, PersonCheck.Checked checked) {
        if (member.complete() && checked.identity().isEmpty()) {
            throw RuleViolation.at("identityNumber", "M1.identityStays");
        }
    }

    /** Which facts differ: names of facts only, for the audit trail. */
    private List<String> changed(Member member, Registration correction, PersonCheck.Checked checked) {
        PersonalData before = member.data();
        PersonalData after = checked.data();
        List<String> changed = new ArrayList<>();
        note(changed, "name", before.givenName(), after.givenName());
        note(changed, "name", before.familyName(), after.familyName());
        note(changed, "gender", before.gender(), after.gender());
        note(changed, "birthDate", before.birthDate(), after.birthDate());
        note(changed, "phone", before.phone(), after.phone());
        note(changed, "email", before.email(), after.email());
        note(changed, "address", before.address(), after.address());
        note(changed, "commune", before.communeCode(), after.communeCode());
        note(changed, "joinedOn", member.joinedOn(), correction.joinedOn());
        note(changed, "consentOn", member.consentOn(), correction.consentOn());
        note(changed, "identity", member.identity(seal), checked.identity());
        return changed;
    }

    private static void note(
            List<String> changed,
            String fact,
            @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after) {
        if (!Objects.equals(before, after) && !changed.contains(fact)) {
            changed.add(fact);
        }
    }

    /** For the form of someone who was refused: the members to look at before trying again. */
    @Transactional(readOnly = true)
    PersonMatches matches(Viewer by, UUID id, PersonForm form) {
        Member member = member(by, id);
        return registrar.matches(form.correction(member), member);
    }
}
