package org.amana.membership.roll;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.membership.PersonMatches;
import org.amana.membership.Registration;
import org.amana.membership.identity.IdentitySeal;
import org.amana.territory.TreeLock;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Enters members: each person once (M1). The caller has decided that the viewer may. */
@Component
public class Registrar {

    private final MemberRepository members;
    private final MemberNumbers numbers;
    private final MemberTokens tokens;
    private final StatusChanges statusChanges;
    private final PersonCheck check;
    private final Duplicates duplicates;
    private final Elsewhere elsewhere;
    private final IdentitySeal seal;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TreeLock tree;

    public Registrar(
            MemberRepository members,
            MemberNumbers numbers,
            MemberTokens tokens,
            StatusChanges statusChanges,
            PersonCheck check,
            Duplicates duplicates,
            Elsewhere elsewhere,
            IdentitySeal seal,
            AuditTrail audit,
            LegalDay legalDay,
            TreeLock tree) {
        this.members = members;
        this.numbers = numbers;
        this.tokens = tokens;
        this.statusChanges = statusChanges;
        this.check = check;
        this.duplicates = duplicates;
        this.elsewhere = elsewhere;
        this.seal = seal;
        this.audit = audit;
        this.legalDay = legalDay;
        this.tree = tree;
    }

    public Member register(Viewer by, Registration registration) {
        keepTreeStill();
        PersonCheck.Checked checked = check.check(registration);
        checked.orRefuse();
        checked.identity().ifPresent(identity -> refuseSecond(by, identity, null));
        if (!registration.confirmedNotDuplicate()) {
            List<Member> alike = duplicates.of(checked.data(), null);
            if (!alike.isEmpty()) {
                throw RuleViolation.at("confirmedNotDuplicate", "M1.likelyDuplicate", alike.size());
            }
        }
        return enter(by, new Entrant(registration, checked));
    }

    /**
     * Who in scope has that very document, or resembles the person (M1).
     *
     * @param self the member whose own data it is, null for someone new
     */
    public PersonMatches matches(Registration person, @Nullable Member self) {
        PersonCheck.Checked checked = check.check(person);
        return new PersonMatches(
                checked.identity()
                        .flatMap(identity -> members.findByIdentityHash(seal.hash(identity.kind(), identity.number())))
                        .filter(same -> !same.equals(self))
                        .map(Member::summary)
                        .orElse(null),
                duplicates.of(checked.data(), self).stream()
                        .map(Member::summary)
                        .toList());
    }

    /** Where people are put stays as it is while they are checked and entered (T2); called first in the transaction. */
    public void keepTreeStill() {
        tree.keepStill();
    }

    /** Someone whose data has been checked and who is known to be nobody else. */
    public record Entrant(Registration registration, PersonCheck.Checked checked) {

        /** Provinces begin with their region's code (T1). */
        String regionCode() {
            String province = registration.provinceCode();
            return province.substring(0, province.indexOf('.'));
        }

        Member member(String number, LegalDay legalDay, @Nullable UUID by, IdentitySeal seal) {
            Member member = new Member(
                    number,
                    regionCode(),
                    registration.provinceCode(),
                    checked.data(),
                    registration.joinedOn(),
                    registration.consentOn(),
                    CleanText.of(registration.source()),
                    legalDay.now(),
                    by);
            checked.identity().ifPresent(identity -> member.identify(identity.kind(), identity.number(), seal));
            return member;
        }
    }

    private Member enter(Viewer by, Entrant entrant) {
        String number = numbers.next(entrant.regionCode(), 1).next();
        Member member = entrant.member(number, legalDay, by.accountId(), seal);
        store(List.of(member));
        tokens.keep(List.of(member));
        statusChanges.save(new StatusChange(member, "", null, by.accountId(), legalDay.now()));
        audit.record(AuditFact.of("MEMBER_REGISTERED", "Member", member.id())
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode())
                .with("complete", member.complete()));
        return member;
    }

    /**
     * M1: nobody is registered twice.
     *
     * @param self the member whose own document this may be
     */
    public void refuseSecond(Viewer by, Member.Identity identity, @Nullable Member self) {
        byte[] hash = seal.hash(identity.kind(), identity.number());
        Optional<Member> here = members.findByIdentityHash(hash);
        if (here.isPresent()) {
            if (here.get().equals(self)) {
                return;
            }
            throw RuleViolation.at(
                    "identityNumber", "M1.registeredHere", here.get().number());
        }
        Allowance allowance = elsewhere.allowance(by);
        allowance.require(hash);
        if (elsewhere.registered(List.of(hash)).contains(ByteBuffer.wrap(hash))) {
            if (allowance.tell(hash)) {
                elsewhere.told(by, hash);
            }
            throw RuleViolation.at("identityNumber", "M1.registeredElsewhere");
        }
    }

    /** The database has the last word when two register the same person at once. */
    public void store(List<Member> changed) {
        try {
            members.saveAllAndFlush(changed);
        } catch (DataIntegrityViolationException twice) {
            if (String.valueOf(twice.getMessage()).contains("identity")) {
                throw RuleViolation.at("identityNumber", "M1.registeredMeanwhile");
            }
            throw twice;
        }
    }
}
