package org.amana.membership.duplicate;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberMerge;
import org.amana.membership.MembershipLoss;
import org.amana.membership.OwnRecord;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.MemberTokens;
import org.amana.membership.roll.Registrar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parts two records again that were made one by mistake, as a whole, within a setting's days (M1). */
@Service
@Transactional
class UndoMerge {

    private final MergeRows rows;
    private final MemberRepository members;
    private final MemberTokens tokens;
    private final Registrar registrar;
    private final ObjectProvider<MemberMerge> rooms;
    private final ObjectProvider<MembershipLoss> losses;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final EntityManager entities;

    UndoMerge(
            MergeRows rows,
            MemberRepository members,
            MemberTokens tokens,
            Registrar registrar,
            ObjectProvider<MemberMerge> rooms,
            ObjectProvider<MembershipLoss> losses,
            AuditTrail audit,
            LegalDay legalDay,
            EntityManager entities) {
        this.rows = rows;
        this.members = members;
        this.tokens = tokens;
        this.registrar = registrar;
        this.rooms = rooms;
        this.losses = losses;
        this.audit = audit;
        this.legalDay = legalDay;
        this.entities = entities;
    }

    /** Whether this viewer may undo this merge today, as far as is known without trying. */
    @Transactional(readOnly = true)
    boolean open(Viewer by, Merge merge) {
        return decides(by, merge) && merge.canBeUndoneOn(legalDay.today());
    }

    /**
     * @return the absorbed member, who is back
     * @throws NotFound unless the viewer decides on both
     * @throws Overtaken when it was undone meanwhile
     * @throws RuleViolation when it is too late, or something hinders
     */
    UUID undo(Viewer by, UUID mergeId) {
        registrar.keepTreeStill();
        Merge seen = rows.find(mergeId).orElseThrow(() -> new NotFound("merge", mergeId));
        Viewer.require(decides(by, seen), "merge", mergeId);
        OwnRecord.refuse(by, seen.survivorId());
        OwnRecord.refuse(by, seen.absorbedId());
        Merge merge = rows.hold(mergeId).orElseThrow(() -> new NotFound("merge", mergeId));
        if (merge.undone()) {
            throw new Overtaken("overtaken.mergeUndone");
        }
        if (!merge.canBeUndoneOn(legalDay.today())) {
            throw RuleViolation.of("M1.undoTooLate", merge.undoUntil());
        }
        rows.laterOne(mergeId).ifPresent(number -> {
            throw RuleViolation.of("M1.undoLaterFirst", number);
        });
        Member before = member(merge.survivorId());
        boolean wasActive = before.summary().active();
        entities.clear();
        rows.goBack(mergeId, by.accountId());
        Member survivor = member(merge.survivorId());
        Member absorbed = member(merge.absorbedId());
        tokens.keep(List.of(survivor, absorbed));
        rooms.orderedStream().forEach(room -> room.parted(survivor.id(), absorbed.id(), by.accountId()));
        audit.record(AuditFact.of("MERGE_UNDONE", "Member", survivor.id())
                .by(by.accountId())
                .in(survivor.regionCode(), survivor.provinceCode())
                .with("absorbed", absorbed.id())
                .with("merge", mergeId));
        if (wasActive && !survivor.summary().active()) {
            MembershipLoss.Loss loss = new MembershipLoss.Loss(
                    survivor.summary(), MembershipLoss.Cause.STATUS, legalDay.today(), by.accountId());
            losses.orderedStream().forEach(heard -> heard.lost(loss));
        }
        return absorbed.id();
    }

    private static boolean decides(Viewer by, Merge merge) {
        return by.signatory()
                || by.decidesOnMembersOf(merge.regionCode(), merge.provinceCode())
                        && (merge.absorbedRegion() == null
                                || by.decidesOnMembersOf(
                                        merge.absorbedRegion(), Objects.requireNonNull(merge.absorbedProvince())));
    }

    private Member member(UUID id) {
        return members.findById(id).orElseThrow(() -> new NotFound("member", id));
    }
}
