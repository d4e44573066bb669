package org.amana.membership.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.AttachmentName;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.freeze.Freezes;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.StatusChange;
import org.amana.membership.roll.StatusChanges;
import org.amana.membership.transfer.MemberTransfers;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading a member's record, which the audit trail notes (A5). */
@Service
@Transactional
class ReadMember {

    private static final int SHOWN_OF_NUMBER = 3;

    private final MemberRepository members;
    private final StatusChanges statusChanges;
    private final Attachments attachments;
    private final Accounts accounts;
    private final Territories territories;
    private final MemberTransfers transfers;
    private final Freezes freezes;
    private final IdentitySeal seal;
    private final List<MemberPanel> panels;
    private final AuditTrail audit;

    ReadMember(
            MemberRepository members,
            StatusChanges statusChanges,
            Attachments attachments,
            Accounts accounts,
            Territories territories,
            MemberTransfers transfers,
            Freezes freezes,
            IdentitySeal seal,
            ObjectProvider<MemberPanel> panels,
            AuditTrail audit) {
        this.members = members;
        this.statusChanges = statusChanges;
        this.attachments = attachments;
        this.accounts = accounts;
        this.territories = territories;
        this.transfers = transfers;
        this.freezes = freezes;
        this.seal = seal;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(MemberPanel::order))
                .toList();
        this.audit = audit;
    }

    /** @throws NotFound unless there is such a member within the viewer's scope */
    MemberPage read(Viewer by, UUID id) {
        Member member = inScope(by, id);
        audit.record(fact("MEMBER_VIEWED", member, by));
        List<StatusChange> changes = statusChanges.findByMemberIdOrderByChangedAt(id);
        boolean keeps = by.keepsMembersOf(member.regionCode(), member.provinceCode());
        Optional<Member.Identity> identity = member.identity(seal);
        Map<String, TwoScripts> names = territories.names();
        String commune = member.data().communeCode();
        Map<UUID, TwoScripts> people = accounts.names(Stream.concat(
                        Stream.ofNullable(member.registeredBy()),
                        changes.stream().map(StatusChange::changedBy))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new MemberPage(
                member.summary(),
                member.data().givenName(),
                member.data().familyName(),
                identity.map(Member.Identity::kind).orElse(null),
                identity.map(Member.Identity::number)
                        .map(number -> keeps ? number : endOf(number))
                        .orElse(null),
                member.data().address(),
                Objects.requireNonNull(names.get(member.regionCode())),
                Objects.requireNonNull(names.get(member.provinceCode())),
                commune == null ? null : territories.commune(commune).name(),
                member.consentOn(),
                member.source(),
                member.registeredAt(),
                nameOf(member.registeredBy(), people),
                history(changes, people),
                keeps,
                StatusSteps.open(by, member, changes, freezes.running(id)),
                transfers.of(by, member),
                panels(by, member.summary()));
    }

    private List<MemberPage.Panel> panels(Viewer by, MemberSummary member) {
        List<MemberPage.Panel> shown = new ArrayList<>();
        for (MemberPanel panel : panels) {
            Object view = panel.view(by, member);
            if (view != null) {
                shown.add(new MemberPage.Panel(panel.template(), view));
            }
        }
        return shown;
    }

    private List<MemberPage.Entry> history(List<StatusChange> changes, Map<UUID, TwoScripts> people) {
        Map<UUID, AttachmentName> decisions = attachments.names(changes.stream()
                .map(StatusChange::attachmentId)
                .filter(Objects::nonNull)
                .toList());
        List<MemberPage.Entry> history = new ArrayList<>(changes.stream()
                .map(change -> new MemberPage.Entry(
                        change.getId(),
                        change.status(),
                        change.onDay(),
                        change.reason(),
                        nameOf(change.changedBy(), people),
                        change.changedAt(),
                        change.attachmentId() == null ? null : decisions.get(change.attachmentId())))
                .toList());
        Collections.reverse(history);
        return history;
    }

    /** The decision behind a change of status (M3). */
    StoredFile decision(Viewer by, UUID id, UUID changeId) {
        Member member = inScope(by, id);
        UUID attachment = statusChanges.findByMemberIdOrderByChangedAt(id).stream()
                .filter(change -> change.getId().equals(changeId))
                .findFirst()
                .map(StatusChange::attachmentId)
                .orElseThrow(() -> new NotFound("decision", changeId));
        audit.record(fact("MEMBER_DECISION_VIEWED", member, by).with("attachment", attachment));
        return attachments.open(attachment);
    }

    private Member inScope(Viewer by, UUID id) {
        Member member = members.findById(id).orElseThrow(() -> new NotFound("member", id));
        Viewer.require(by.seesMembersOf(member.regionCode(), member.provinceCode()), "member", id);
        return member;
    }

    private static AuditFact fact(String action, Member member, Viewer by) {
        return AuditFact.of(action, "Member", member.id())
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode());
    }

    private static @Nullable TwoScripts nameOf(@Nullable UUID account, Map<UUID, TwoScripts> people) {
        return account == null ? null : people.get(account);
    }

    private static String endOf(String number) {
        int hidden = Math.max(0, number.length() - SHOWN_OF_NUMBER);
        return "•".repeat(hidden) + number.substring(hidden);
    }
}
