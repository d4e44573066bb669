package org.amana.membership.correction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.Attachments;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.PersonCheck;
import org.amana.membership.self.OwnSpace;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Members ask to have their record corrected, see what came of it, and take back what still waits (M7). */
@Service
class AskCorrection {

    private static final Limit SHOWN = Limit.of(50);

    private final OwnSpace own;
    private final CorrectionRepository corrections;
    private final PersonCheck check;
    private final Attachments attachments;
    private final IdentitySeal seal;
    private final JsonMapper json;
    private final CorrectionNews news;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    AskCorrection(
            OwnSpace own,
            CorrectionRepository corrections,
            PersonCheck check,
            Attachments attachments,
            IdentitySeal seal,
            JsonMapper json,
            CorrectionNews news,
            AuditTrail audit,
            LegalDay legalDay) {
        this.own = own;
        this.corrections = corrections;
        this.check = check;
        this.attachments = attachments;
        this.seal = seal;
        this.json = json;
        this.news = news;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** One of the member's own, with what it asks for while it waits. */
    record Own(Correction correction, List<Compared> rows) {}

    /** @throws NotFound unless the viewer has a space */
    CorrectionForm form(Viewer by, CorrectedField field) {
        return own.read(by, member -> CorrectionForm.of(field, member, member.identity(seal)));
    }

    /** The latest, the newest first. */
    List<Own> list(Viewer by) {
        return own.read(by, member -> corrections.findByMemberIdOrderByAskedAtDesc(member.id(), SHOWN).stream()
                .map(correction -> new Own(correction, correction.waits() ? rows(correction, member) : List.of()))
                .toList());
    }

    private List<Compared> rows(Correction correction, Member member) {
        Wanted wanted = correction.wanted(seal, json);
        PersonCheck.Checked checked = check.check(wanted.in(member, member.identity(seal), correction.field(), true));
        return Compared.of(correction.field(), member, member.identity(seal), checked);
    }

    /**
     * @throws NotFound unless the viewer has a space
     * @throws RuleViolation when it is wrong, says nothing new, or one for the same field waits
     */
    UUID ask(Viewer by, CorrectedField field, CorrectionForm form) {
        return own.change(by, member -> ask(by, member, field, form));
    }

    private UUID ask(Viewer by, Member member, CorrectedField field, CorrectionForm form) {
        boolean waits = corrections.findByMemberIdAndState(member.id(), CorrectionState.WAITING).stream()
                .anyMatch(correction -> correction.field() == field);
        if (waits) {
            throw RuleViolation.of("M7.waitsAlready", field);
        }
        Wanted wanted = form.wanted(field);
        PersonCheck.Checked checked = check.check(wanted.in(member, member.identity(seal), field, true));
        List<RuleViolation.Reason> reasons = checked.reasons().stream()
                .filter(reason -> reason.field() != null && field.inputs().contains(reason.field()))
                .toList();
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
        List<Compared> rows = Compared.of(field, member, member.identity(seal), checked);
        if (field == CorrectedField.IDENTITY && checked.identity().isEmpty()) {
            throw RuleViolation.at("identityNumber", "M7.identityMissing");
        }
        if (field != CorrectedField.PHOTOGRAPH && rows.stream().noneMatch(Compared::changed)) {
            throw RuleViolation.at(field.inputs().iterator().next(), "M7.nothingNew");
        }
        Correction correction = new Correction(member, field, blankToNull(form.note), by.accountId(), legalDay.now());
        UUID proof = form.hasFile()
                ? attachments.store(
                        Objects.requireNonNull(form.file), member.regionCode(), member.provinceCode(), by.accountId())
                : null;
        correction.asksFor(wanted, proof, seal, json);
        corrections.saveAndFlush(correction);
        audit.record(fact("CORRECTION_ASKED", correction, by));
        news.asked(correction, by.keepsMembersOf(member.regionCode(), member.provinceCode()));
        return correction.id();
    }

    /**
     * @throws NotFound unless it is the viewer's own
     * @throws org.amana.kernel.Overtaken when it was answered before
     */
    void withdraw(Viewer by, UUID id) {
        own.act(by, member -> {
            Correction correction = corrections
                    .hold(id)
                    .filter(found -> found.memberId().equals(member.id()))
                    .orElseThrow(() -> new NotFound("correction", id));
            correction.end(CorrectionState.WITHDRAWN, null, by.accountId(), legalDay.now());
            audit.record(fact("CORRECTION_WITHDRAWN", correction, by));
            return correction;
        });
    }

    static AuditFact fact(String action, Correction correction, Viewer by) {
        return AuditFact.of(action, "Member", correction.memberId())
                .by(by.accountId())
                .in(correction.regionCode(), correction.provinceCode())
                .with("correction", correction.id())
                .with("field", correction.field());
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
