package org.amana.membership.freeze;

import java.time.LocalDate;
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
import org.amana.membership.CompetentCommittee;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnRecord;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes an active membership for a time, and lifts the freeze before its day: a signatory's work (M3). */
@Service
@Transactional
class FreezeMember {

    private final MemberRepository members;
    private final FreezeRepository freezes;
    private final FrozenStatus status;
    private final CompetentCommittee competent;
    private final FreezeNews news;
    private final Settings settings;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    FreezeMember(
            MemberRepository members,
            FreezeRepository freezes,
            FrozenStatus status,
            CompetentCommittee competent,
            FreezeNews news,
            Settings settings,
            AuditTrail audit,
            LegalDay legalDay) {
        this.members = members;
        this.freezes = freezes;
        this.status = status;
        this.competent = competent;
        this.news = news;
        this.settings = settings;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * What the form is shown with.
     *
     * @param committees to which the case may be referred, the competent one first (E6)
     * @param latest the last day on which a freeze that begins today may end
     */
    record Open(MemberSummary member, int version, List<FreezeCommittee> committees, LocalDate latest) {}

    /** @throws NotFound unless the viewer signs */
    @Transactional(readOnly = true)
    Open open(Viewer by, UUID id) {
        Member member = ofSignatory(by, id);
        return new Open(
                member.summary(),
                member.version(),
                competent.regional(member.summary())
                        ? List.of(FreezeCommittee.REGIONAL, FreezeCommittee.NATIONAL)
                        : List.of(FreezeCommittee.NATIONAL),
                latest());
    }

    /**
     * From today until its day.
     *
     * @throws NotFound unless the viewer signs
     * @throws RuleViolation when the member is not active, or the freeze is not for a time
     */
    void freeze(Viewer by, UUID id, FreezeForm form) {
        ofSignatory(by, id);
        Member member = status.held(id);
        Overtaken.unless(member.version(), form.version);
        FreezeCommittee committee = Objects.requireNonNull(form.committee);
        LocalDate endsOn = Objects.requireNonNull(form.endsOn);
        check(by, member, committee, endsOn);
        LocalDate today = legalDay.today();
        String reason = Objects.requireNonNull(form.reason).strip();
        Freeze freeze = freezes.saveAndFlush(
                new Freeze(member, today, endsOn, committee, reason, by.accountId(), legalDay.now()));
        status.change(member, MemberStatus.SUSPENDED, today, reason, by.accountId());
        audit.record(AuditFact.of("MEMBER_FROZEN", "Member", id)
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode())
                .with("freeze", freeze.id())
                .with("until", endsOn)
                .with("committee", committee));
        news.frozen(freeze, member.summary());
    }

    private void check(Viewer by, Member member, FreezeCommittee committee, LocalDate endsOn) {
        OwnRecord.refuse(by, member.id());
        if (member.status() != MemberStatus.ACTIVE) {
            throw RuleViolation.of("M3.freezeOnlyActive", member.summary().standing());
        }
        LocalDate today = legalDay.today();
        if (!endsOn.isAfter(today)) {
            throw RuleViolation.at("endsOn", "M3.freezeEndsLater", today);
        }
        if (endsOn.isAfter(latest())) {
            throw RuleViolation.at("endsOn", "M3.freezeTooLong", settings.number(Setting.FREEZE_DAYS), latest());
        }
        if (member.statusOn().isAfter(today)) {
            throw RuleViolation.of("M3.beforeTheLastChange", member.status(), member.statusOn());
        }
        if (committee == FreezeCommittee.REGIONAL && !competent.regional(member.summary())) {
            throw RuleViolation.at("committee", "E6.nationalCommittee");
        }
    }

    private LocalDate latest() {
        return legalDay.today().plusDays(settings.number(Setting.FREEZE_DAYS));
    }

    /** @throws NotFound unless the viewer signs and the membership is frozen */
    @Transactional(readOnly = true)
    void requireFrozen(Viewer by, UUID id) {
        ofSignatory(by, id);
        freezes.findByMemberIdAndState(id, FreezeState.RUNNING).orElseThrow(() -> new NotFound("freeze", id));
    }

    /**
     * The member is active again from today on.
     *
     * @throws NotFound unless the viewer signs
     * @throws Overtaken when the freeze has ended meanwhile
     */
    void lift(Viewer by, UUID id, String reason) {
        ofSignatory(by, id);
        OwnRecord.refuse(by, id);
        Member member = status.held(id);
        Freeze freeze = freezes.hold(id).orElseThrow(() -> new Overtaken("overtaken.freeze"));
        LocalDate today = legalDay.today();
        freeze.lift(today, reason, by.accountId());
        freezes.saveAndFlush(freeze);
        status.change(member, MemberStatus.ACTIVE, today, reason.strip(), by.accountId());
        audit.record(AuditFact.of("FREEZE_LIFTED", "Member", id)
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode())
                .with("freeze", freeze.id()));
        news.ended(freeze, member.summary());
    }

    private Member ofSignatory(Viewer by, UUID id) {
        Viewer.require(by.signatory(), "member", id);
        return members.findById(id).orElseThrow(() -> new NotFound("member", id));
    }
}
