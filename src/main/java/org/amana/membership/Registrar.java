package org.amana.membership;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.membership.identity.IdentitySeal;
import org.amana.territory.Territories;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Enters members: each person once (M1). The caller has decided that the viewer may. */
@Component
class Registrar {

    private final MemberRepository members;
    private final MemberNumbers numbers;
    private final MemberTokens tokens;
    private final StatusChanges statusChanges;
    private final PersonCheck check;
    private final Duplicates duplicates;
    private final Elsewhere elsewhere;
    private final IdentitySeal seal;
    private final Territories territories;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Registrar(
            MemberRepository members,
            MemberNumbers numbers,
            MemberTokens tokens,
            StatusChanges statusChanges,
            PersonCheck check,
            Duplicates duplicates,
            Elsewhere elsewhere,
            IdentitySeal seal,
            Territories territories,
            AuditTrail audit,
            LegalDay legalDay) {
        this.members = members;
        this.numbers = numbers;
        this.tokens = tokens;
        this.statusChanges = statusChanges;
        this.check = check;
        this.duplicates = duplicates;
        this.elsewhere = elsewhere;
        this.seal = seal;
        this.territories = territories;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    Member register(Viewer by, Registration registration) {
        PersonCheck.Checked checked = check.check(registration);
        checked.orRefuse();
        checked.identity().ifPresent(identity -> refuseSecond(by, identity, null));
        if (!registration.confirmedNotDuplicate()) {
            List<Member> alike = duplicates.of(checked.data());
            if (!alike.isEmpty()) {
                throw RuleViolation.at("confirmedNotDuplicate", "M1.likelyDuplicate", alike.size());
            }
        }
        return enter(by, registration, checked);
    }

    /** Enters someone whose data has been checked and who is known to be nobody else. */
    Member enter(Viewer by, Registration registration, PersonCheck.Checked checked) {
        String region = territories.province(registration.provinceCode()).regionCode();
        Member member = new Member(
                numbers.next(region),
                region,
                registration.provinceCode(),
                checked.data(),
                registration.joinedOn(),
                registration.consentOn(),
                CleanText.of(registration.source()),
                legalDay.now(),
                by.accountId());
        checked.identity().ifPresent(identity -> member.identify(identity.kind(), identity.number(), seal));
        store(member);
        tokens.keep(member);
        statusChanges.save(new StatusChange(member, "", null, by.accountId(), legalDay.now()));
        audit.record(AuditFact.of("MEMBER_REGISTERED", "Member", member.id())
                .by(by.accountId())
                .in(region, member.provinceCode())
                .with("complete", member.complete()));
        return member;
    }

    /**
     * M1: nobody is registered twice.
     *
     * @param self the member whose own document this may be
     */
    void refuseSecond(Viewer by, Member.Identity identity, @org.jspecify.annotations.Nullable Member self) {
        byte[] hash = seal.hash(identity.kind(), identity.number());
        Optional<Member> here = members.findByIdentityHash(hash);
        if (here.isPresent()) {
            if (here.get().equals(self)) {
                return;
            }
            throw RuleViolation.at(
                    "identityNumber", "M1.registeredHere", here.get().number());
        }
        if (elsewhere.answersLeft(by) == 0) {
            throw RuleViolation.at("identityNumber", "M1.askedTooOften", Elsewhere.ANSWERS_A_DAY);
        }
        if (elsewhere.registered(List.of(hash)).contains(ByteBuffer.wrap(hash))) {
            elsewhere.told(by, 1);
            throw RuleViolation.at("identityNumber", "M1.registeredElsewhere");
        }
    }

    /** The database has the last word when two register the same person at once. */
    void store(Member member) {
        try {
            members.saveAndFlush(member);
        } catch (DataIntegrityViolationException twice) {
            if (String.valueOf(twice.getMessage()).contains("identity")) {
                throw RuleViolation.at("identityNumber", "M1.registeredMeanwhile");
            }
            throw twice;
        }
    }
}
