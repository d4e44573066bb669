package org.amana.membership.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.RuleViolation;
import org.amana.membership.Registration;
import org.amana.membership.identity.IdentitySeal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what is corrected into a member's record, by whomever: the caller has decided that the viewer may. */
@Component
public class RecordKeeper {

    private final Registrar registrar;
    private final PersonCheck check;
    private final Duplicates duplicates;
    private final MemberTokens tokens;
    private final IdentitySeal seal;
    private final AuditTrail audit;

    public RecordKeeper(
            Registrar registrar,
            PersonCheck check,
            Duplicates duplicates,
            MemberTokens tokens,
            IdentitySeal seal,
            AuditTrail audit) {
        this.registrar = registrar;
        this.check = check;
        this.duplicates = duplicates;
        this.tokens = tokens;
        this.seal = seal;
        this.audit = audit;
    }

    /** Called after {@link Registrar#keepTreeStill}. */
    public void correct(Viewer by, Member member, Registration correction) {
        PersonCheck.Checked checked = check.check(correction);
        checked.orRefuse();
        refuseWithoutIdentity(member, checked);
        checked.identity().ifPresent(identity -> registrar.refuseSecond(by, identity, member));
        List<String> changed = changed(member, correction, checked);
        if (!correction.confirmedNotDuplicate()
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
        audit.record(AuditFact.of("MEMBER_CORRECTED", "Member", member.id())
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

    private static void note(List<String> changed, String fact, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after) && !changed.contains(fact)) {
            changed.add(fact);
        }
    }
}
