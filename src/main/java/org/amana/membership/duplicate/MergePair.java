package org.amana.membership.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.membership.MemberMerge;
import org.amana.membership.MemberStatus;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.StatusChange;
import org.amana.membership.roll.StatusChanges;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Two records that may be made one: who may, and what stands in the way. */
@Component
class MergePair {

    private final MemberRepository members;
    private final StatusChanges statusChanges;
    private final ObjectProvider<MemberMerge> rooms;
    private final Settings settings;

    MergePair(
            MemberRepository members,
            StatusChanges statusChanges,
            ObjectProvider<MemberMerge> rooms,
            Settings settings) {
        this.members = members;
        this.statusChanges = statusChanges;
        this.rooms = rooms;
        this.settings = settings;
    }

    /** @param sanctioned whose status follows a decision or a freeze (M3) */
    record Both(Member survivor, Member absorbed, boolean survivorSanctioned, boolean absorbedSanctioned) {

        MemberMerge.Pair pair() {
            return new MemberMerge.Pair(survivor.summary(), absorbed.summary());
        }

        Merger merger(IdentitySeal seal) {
            return new Merger(survivor, absorbed, seal, survivorSanctioned);
        }
    }

    /** @throws NotFound unless the viewer decides on both */
    Both of(Viewer by, UUID survivorId, UUID absorbedId) {
        Member survivor = decided(by, survivorId);
        Member absorbed = decided(by, absorbedId);
        Viewer.require(!survivorId.equals(absorbedId), "member", absorbedId);
        return new Both(survivor, absorbed, sanctioned(survivorId), sanctioned(absorbedId));
    }

    private Member decided(Viewer by, UUID id) {
        Member member = members.findById(id).orElseThrow(() -> new NotFound("member", id));
        Viewer.require(
                by.signatory() || by.decidesOnMembersOf(member.regionCode(), member.provinceCode()), "member", id);
        return member;
    }

    /** Since the member was last active, something has suspended or expelled. */
    private boolean sanctioned(UUID id) {
        boolean sanctioned = false;
        for (StatusChange change : statusChanges.findByMemberIdOrderByChangedAt(id)) {
            sanctioned = change.status() != MemberStatus.ACTIVE
                    && (sanctioned || change.status().byDecision());
        }
        return sanctioned;
    }

    List<Reason> hinders(Viewer by, Both both) {
        List<Reason> reasons = new ArrayList<>();
        if (by.isSelf(both.survivor().id()) || by.isSelf(both.absorbed().id())) {
            reasons.add(new Reason("A4.mergeOwn", null, List.of()));
        }
        if (both.absorbedSanctioned()) {
            reasons.add(new Reason(
                    both.survivorSanctioned() ? "M3.mergeTwoSanctions" : "M3.mergeSanctioned",
                    null,
                    List.of(both.absorbed().number())));
        }
        MemberMerge.Pair pair = both.pair();
        rooms.orderedStream().forEach(room -> reasons.addAll(room.hinders(pair)));
        return reasons;
    }

    /** M2: of two records that are sound each, the choice may still make someone join too young. */
    List<Reason> unsound(Merger.Outcome outcome) {
        int age = settings.number(Setting.MEMBER_MINIMUM_AGE, outcome.joinedOn());
        LocalDate from = outcome.data().birthDate().plusYears(age);
        return outcome.joinedOn().isBefore(from)
                ? List.of(new Reason("M2.tooYoung", null, List.of(age, outcome.joinedOn(), from)))
                : List.of();
    }
}
