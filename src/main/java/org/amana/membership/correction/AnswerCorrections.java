package org.amana.membership.correction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.audit.AuditTrail;
import org.amana.file.AttachmentName;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.membership.CorrectionsWaiting;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnRecord;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.photograph.MemberPhotographs;
import org.amana.membership.photograph.Portrait;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.PersonCheck;
import org.amana.membership.roll.RecordKeeper;
import org.amana.membership.roll.Registrar;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The desk at which the region, the province and their preparers confirm or decline what members ask for (M7). */
@Service
@Transactional
class AnswerCorrections implements CorrectionsWaiting {

    private static final int SHOWN = 50;
    private static final String PICTURE = "data:image/jpeg;base64,";

    private final CorrectionRepository corrections;
    private final MemberRepository members;
    private final Registrar registrar;
    private final RecordKeeper records;
    private final MemberPhotographs photographs;
    private final PersonCheck check;
    private final Attachments attachments;
    private final IdentitySeal seal;
    private final JsonMapper json;
    private final CorrectionNews news;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    AnswerCorrections(
            CorrectionRepository corrections,
            MemberRepository members,
            Registrar registrar,
            RecordKeeper records,
            MemberPhotographs photographs,
            PersonCheck check,
            Attachments attachments,
            IdentitySeal seal,
            JsonMapper json,
            CorrectionNews news,
            JdbcClient jdbc,
            AuditTrail audit,
            LegalDay legalDay) {
        this.corrections = corrections;
        this.members = members;
        this.registrar = registrar;
        this.records = records;
        this.photographs = photographs;
        this.check = check;
        this.attachments = attachments;
        this.seal = seal;
        this.json = json;
        this.news = news;
        this.jdbc = jdbc;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** One that waits, and whose it is. */
    record Row(Correction correction, MemberSummary member, long days) {}

    /** The oldest that wait, and how many there are. */
    record Queue(List<Row> rows, long all) {}

    /**
     * @param proof what the member attached, null where nothing
     * @param memberVersion of the record that is compared with
     */
    record Open(
            Row row,
            List<Compared> rows,
            @Nullable Pictures pictures,
            @Nullable AttachmentName proof,
            int memberVersion) {}

    /** The photograph as it is, where there is one, and as it would be; as data for the page. */
    record Pictures(@Nullable String before, @Nullable String after) {}

    /** @throws NotFound unless the viewer keeps members' records somewhere */
    @Transactional(readOnly = true)
    Queue queue(Viewer by) {
        Viewer.require(by.keepsMembers(), "corrections", "queue");
        List<Correction> waiting = corrections.waiting(Limit.of(SHOWN));
        Map<UUID, Member> people =
                members
                        .findByIdIn(waiting.stream()
                                .map(Correction::memberId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Member::id, Function.identity()));
        return new Queue(
                waiting.stream()
                        .filter(correction -> people.containsKey(correction.memberId()))
                        .map(correction -> row(correction, people.get(correction.memberId())))
                        .toList(),
                waiting(by).count());
    }

    @Override
    @Transactional(readOnly = true)
    public Waiting waiting(Viewer by) {
        if (!by.keepsMembers()) {
            return Waiting.NONE;
        }
        return jdbc.sql("select count(*) as waiting, min(asked_at) as oldest from correction where state = 'WAITING'")
                .query((row, n) -> {
                    java.time.OffsetDateTime oldest = row.getObject("oldest", java.time.OffsetDateTime.class);
                    return new Waiting(row.getLong("waiting"), oldest == null ? 0 : days(oldest.toInstant()));
                })
                .single();
    }

    private Row row(Correction correction, Member member) {
        return new Row(correction, member.summary(), days(correction.askedAt()));
    }

    private long days(java.time.Instant since) {
        return java.time.temporal.ChronoUnit.DAYS.between(LegalDay.dayOf(since), legalDay.today());
    }

    /** @throws NotFound unless the viewer keeps the member's record */
    Open open(Viewer by, UUID id) {
        Correction correction = inScope(by, corrections.findById(id).orElse(null), id);
        Member member = member(correction);
        audit.record(AskCorrection.fact("CORRECTION_VIEWED", correction, by));
        UUID proof = correction.proofId();
        return new Open(
                row(correction, member),
                correction.waits()
                        ? Compared.of(correction.field(), member, member.identity(seal), checked(correction, member))
                        : List.of(),
                correction.waits() && correction.field() == CorrectedField.PHOTOGRAPH
                        ? new Pictures(
                                photographs
                                        .of(member.id())
                                        .map(jpeg ->
                                                PICTURE + Base64.getEncoder().encodeToString(jpeg))
                                        .orElse(null),
                                PICTURE + correction.wanted(seal, json).photograph())
                        : null,
                proof == null ? null : attachments.names(List.of(proof)).get(proof),
                member.version());
    }

    private PersonCheck.Checked checked(Correction correction, Member member) {
        return check.check(correction.wanted(seal, json).in(member, member.identity(seal), correction.field(), true));
    }

    private void write(Viewer by, Member member, Wanted wanted, boolean notDuplicate, CorrectedField field) {
        if (field == CorrectedField.PHOTOGRAPH) {
            byte[] jpeg = Base64.getDecoder().decode(java.util.Objects.requireNonNull(wanted.photograph()));
            try {
                photographs.keep(member.id(), Portrait.of(new ByteArrayInputStream(jpeg), jpeg.length), by.accountId());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        } else {
            records.correct(by, member, wanted.in(member, member.identity(seal), field, notDuplicate));
        }
    }

    /** What the member attached, for who keeps the record. */
    StoredFile proof(Viewer by, UUID id) {
        Correction correction = inScope(by, corrections.findById(id).orElse(null), id);
        UUID proof = correction.proofId();
        if (proof == null) {
            throw new NotFound("proof", id);
        }
        audit.record(AskCorrection.fact("CORRECTION_PROOF_VIEWED", correction, by));
        return attachments.open(proof);
    }

    /**
     * What was asked for stands in the record.
     *
     * @throws NotFound unless the viewer keeps the member's record, or signs
     * @throws org.amana.kernel.RuleViolation when it is the viewer's own (A4)
     * @throws Overtaken when it was answered before, or the record has changed since it was shown
     */
    void confirm(Viewer by, UUID id, AnswerForm form) {
        registrar.keepTreeStill();
        Correction correction = toAnswer(by, id);
        Member member = member(correction);
        Wanted wanted = correction.waits() ? correction.wanted(seal, json) : null;
        correction.end(CorrectionState.CONFIRMED, null, by.accountId(), legalDay.now());
        Overtaken.unless(member.version(), form.memberVersion);
        write(by, member, java.util.Objects.requireNonNull(wanted), form.confirmedNotDuplicate, correction.field());
        audit.record(AskCorrection.fact("CORRECTION_CONFIRMED", correction, by));
        news.decided(correction);
    }

    /**
     * @throws NotFound unless the viewer keeps the member's record
     * @throws Overtaken when it was answered before
     */
    void decline(Viewer by, UUID id, String reason) {
        Correction correction = toAnswer(by, id);
        correction.end(CorrectionState.DECLINED, reason.strip(), by.accountId(), legalDay.now());
        audit.record(AskCorrection.fact("CORRECTION_DECLINED", correction, by));
        news.decided(correction);
    }

    private Correction toAnswer(Viewer by, UUID id) {
        Correction correction = inScope(by, corrections.hold(id).orElse(null), id);
        OwnRecord.refuse(by, correction.memberId());
        return correction;
    }

    /** Who keeps the record; a signatory as well, for those of whoever keeps records. */
    private static Correction inScope(Viewer by, @Nullable Correction correction, UUID id) {
        if (correction == null
                || !by.signatory() && !by.keepsMembersOf(correction.regionCode(), correction.provinceCode())) {
            throw new NotFound("correction", id);
        }
        return correction;
    }

    private Member member(Correction correction) {
        return members.findById(correction.memberId()).orElseThrow(() -> new NotFound("member", correction.memberId()));
    }
}
