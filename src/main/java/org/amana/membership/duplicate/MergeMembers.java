package org.amana.membership.duplicate;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberMerge;
import org.amana.membership.MemberStatus;
import org.amana.membership.MembershipLoss;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberTokens;
import org.amana.membership.roll.Registrar;
import org.amana.membership.roll.StatusChange;
import org.amana.membership.roll.StatusChanges;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two records of one person one (M1). It binds: a secretary of both, or a signatory. */
@Service
@Transactional
class MergeMembers {

    private final MergePair pairs;
    private final MergeRows rows;
    private final Registrar registrar;
    private final MemberTokens tokens;
    private final StatusChanges statusChanges;
    private final IdentitySeal seal;
    private final ObjectProvider<MemberMerge> rooms;
    private final ObjectProvider<MembershipLoss> losses;
    private final MergeNews news;
    private final Settings settings;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final EntityManager entities;

    MergeMembers(
            MergePair pairs,
            MergeRows rows,
            Registrar registrar,
            MemberTokens tokens,
            StatusChanges statusChanges,
            IdentitySeal seal,
            ObjectProvider<MemberMerge> rooms,
            ObjectProvider<MembershipLoss> losses,
            MergeNews news,
            Settings settings,
            AuditTrail audit,
            LegalDay legalDay,
            EntityManager entities) {
        this.pairs = pairs;
        this.rows = rows;
        this.registrar = registrar;
        this.tokens = tokens;
        this.statusChanges = statusChanges;
        this.seal = seal;
        this.rooms = rooms;
        this.losses = losses;
        this.news = news;
        this.settings = settings;
        this.audit = audit;
        this.legalDay = legalDay;
        this.entities = entities;
    }

    /**
     * The absorbed record leaves the register, and everything kept of it follows.
     *
     * @return the merge, by which it can be undone
     * @throws org.amana.kernel.NotFound unless the viewer decides on both members
     * @throws Overtaken when either was changed, or merged, meanwhile
     * @throws RuleViolation when something stands in the way
     */
    UUID merge(Viewer by, UUID survivorId, UUID absorbedId, MergeForm form) {
        registrar.keepTreeStill();
        pairs.of(by, survivorId, absorbedId);
        if (!rows.hold(survivorId, absorbedId)) {
            throw new Overtaken("overtaken.merged");
        }
        entities.clear();
        MergePair.Both both = pairs.of(by, survivorId, absorbedId);
        Member survivor = both.survivor();
        Member absorbed = both.absorbed();
        Overtaken.unless(survivor.version(), form.survivorVersion);
        Overtaken.unless(absorbed.version(), form.absorbedVersion);
        List<RuleViolation.Reason> reasons = pairs.hinders(by, both);
        Merger merger = both.merger(seal);
        Map<MergeField, Side> sides = merger.sides(form.take);
        Merger.Outcome outcome = merger.outcome(sides);
        reasons.addAll(pairs.unsound(outcome));
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
        MemberMerge.Pair pair = both.pair();
        byte[] other = merger.otherIdentity(sides)
                .map(identity -> seal.hash(identity.kind(), identity.number()))
                .orElse(null);
        UUID merge = Ids.next();
        rows.keep(
                merge,
                survivorId,
                absorbedId,
                legalDay.today().plusDays(settings.number(Setting.MERGE_UNDO_DAYS)),
                by.accountId());
        entities.detach(absorbed);
        rows.follow(merge);
        UUID statusChange = carry(survivor, outcome, sides, absorbed, by.accountId());
        tokens.keep(List.of(survivor));
        rooms.orderedStream().forEach(room -> room.merged(pair, by.accountId()));
        rows.done(merge, survivorId, other, statusChange);
        audit.record(AuditFact.of("MEMBERS_MERGED", "Member", survivorId)
                .by(by.accountId())
                .in(survivor.regionCode(), survivor.provinceCode())
                .with("absorbed", absorbedId)
                .with("merge", merge)
                .with("taken", taken(sides)));
        news.merged(pair, merge);
        return merge;
    }

    /** @return the change of status that this makes, where it makes one */
    private @Nullable UUID carry(
            Member survivor, Merger.Outcome outcome, Map<MergeField, Side> sides, Member absorbed, @Nullable UUID by) {
        survivor.correct(outcome.data(), outcome.joinedOn(), outcome.consentOn());
        if (sides.get(MergeField.IDENTITY) == Side.ABSORBED) {
            outcome.identity().ifPresent(identity -> survivor.identify(identity.kind(), identity.number(), seal));
        }
        MemberStatus before = survivor.status();
        if (outcome.status() == before) {
            registrar.store(List.of(survivor));
            return null;
        }
        survivor.become(outcome.status(), outcome.statusOn());
        registrar.store(List.of(survivor));
        StatusChange change =
                statusChanges.save(new StatusChange(survivor, "M1: " + absorbed.number(), null, by, legalDay.now()));
        if (before == MemberStatus.ACTIVE) {
            MembershipLoss.Loss loss =
                    new MembershipLoss.Loss(survivor.summary(), MembershipLoss.Cause.STATUS, legalDay.today(), by);
            losses.orderedStream().forEach(heard -> heard.lost(loss));
        }
        entities.flush();
        return change.getId();
    }

    /** The fields taken from the absorbed record: closed words. */
    private static String taken(Map<MergeField, Side> sides) {
        List<String> taken = new ArrayList<>();
        sides.forEach((field, side) -> {
            if (side == Side.ABSORBED) {
                taken.add(field.name());
            }
        });
        return String.join(" ", taken);
    }
}
