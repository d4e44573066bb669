package org.amana.membership.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.file.Attachments;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnRecord;
import org.amana.membership.freeze.Freezes;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.StatusChange;
import org.amana.membership.roll.StatusChanges;
import org.amana.membership.roll.StatusKeeper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a member's status, with a day, a reason and an author (M3), and takes away what goes with it (B8). */
@Service
@Transactional
class ChangeStatus {

    private final MemberRepository members;
    private final StatusKeeper keeper;
    private final StatusChanges statusChanges;
    private final Attachments attachments;
    private final Freezes freezes;
    private final LegalDay legalDay;

    ChangeStatus(
            MemberRepository members,
            StatusKeeper keeper,
            StatusChanges statusChanges,
            Attachments attachments,
            Freezes freezes,
            LegalDay legalDay) {
        this.members = members;
        this.keeper = keeper;
        this.statusChanges = statusChanges;
        this.attachments = attachments;
        this.freezes = freezes;
        this.legalDay = legalDay;
    }

    /** What the form is shown with. */
    record Open(MemberSummary member, int version, LocalDate since, List<MemberStatus> choices) {}

    /** @throws NotFound unless the viewer may change the member's status */
    @Transactional(readOnly = true)
    Open open(Viewer by, UUID id) {
        Member member = changeable(by, id);
        return new Open(
                member.summary(),
                member.version(),
                member.statusOn(),
                StatusSteps.open(by, member, history(id), freezes.running(id)));
    }

    /**
     * @throws NotFound unless the viewer may change the member's status
     * @throws RuleViolation when this viewer may not change to that status, or something is missing
     */
    void change(Viewer by, UUID id, StatusForm form) {
        Member member = changeable(by, id);
        OwnRecord.refuse(by, id);
        Overtaken.unless(member.version(), form.version);
        MemberStatus to = Objects.requireNonNull(form.status);
        LocalDate on = Objects.requireNonNull(form.onDay);
        List<StatusChange> history = history(id);
        checkStep(by, member, to, history);
        checkDay(member, on);
        if (StatusSteps.needsDecision(to, history) && !form.hasFile()) {
            throw RuleViolation.at("file", "M3.decisionMissing");
        }
        UUID decision = form.hasFile()
                ? attachments.store(
                        Objects.requireNonNull(form.file), member.regionCode(), member.provinceCode(), by.accountId())
                : null;
        keeper.become(by, member, to, on, Objects.requireNonNull(form.reason).strip(), decision);
        freezes.giveWay(id, to, on, by.accountId());
    }

    private void checkStep(Viewer by, Member member, MemberStatus to, List<StatusChange> history) {
        if (StatusSteps.open(by, member, history, freezes.running(member.id())).contains(to)) {
            return;
        }
        if (to == member.status()) {
            throw RuleViolation.at("status", "M3.sameStatus", to);
        }
        boolean isSignatorys = StatusSteps.needsDecision(to, history);
        throw isSignatorys && !by.signatory()
                ? RuleViolation.at("status", "M3.bySignatory", to)
                : RuleViolation.at("status", "M3.noSuchStep", member.status(), to);
    }

    private void checkDay(Member member, LocalDate on) {
        LocalDate today = legalDay.today();
        if (on.isAfter(today)) {
            throw RuleViolation.at("onDay", "member.dayInTheFuture", today);
        }
        if (on.isBefore(member.statusOn())) {
            throw RuleViolation.at("onDay", "M3.beforeTheLastChange", member.status(), member.statusOn());
        }
    }

    private Member changeable(Viewer by, UUID id) {
        Member member = members.findById(id).orElseThrow(() -> new NotFound("member", id));
        Viewer.require(
                by.signatory() || by.decidesOnMembersOf(member.regionCode(), member.provinceCode()), "member", id);
        return member;
    }

    private List<StatusChange> history(UUID id) {
        return statusChanges.findByMemberIdOrderByChangedAt(id);
    }
}
