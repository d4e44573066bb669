package org.amana.membership.reach;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.Correspondents;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.OwnRecord;
import org.amana.outbox.Means;
import org.amana.outbox.Outbox;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever still holds an old telephone could put back a rightful change each time it is made. So a signatory, who has seen the
 * person and their document, settles it: the change stays, and who was reached before is told. Only what was put back once can
 * be settled, and never by who made the change or about themselves (A4): nobody's warning is silenced before it was heard.
 */
@Service
@Transactional
class SettleChange {

    private final ContactChanges changes;
    private final Members members;
    private final Accounts accounts;
    private final Correspondents correspondents;
    private final Outbox outbox;
    private final Settings settings;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    SettleChange(
            ContactChanges changes,
            Members members,
            Accounts accounts,
            Correspondents correspondents,
            Outbox outbox,
            Settings settings,
            AuditTrail audit,
            JdbcClient jdbc,
            LegalDay legalDay) {
        this.changes = changes;
        this.members = members;
        this.accounts = accounts;
        this.correspondents = correspondents;
        this.outbox = outbox;
        this.settings = settings;
        this.audit = audit;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /**
     * @param seen the viewer has compared the person with their document
     * @throws org.amana.kernel.NotFound unless the viewer is a signatory
     * @throws RuleViolation when nobody put one back, or the viewer made it
     * @throws Overtaken when it can no longer be put back anyway
     */
    void settle(Viewer by, UUID memberId, @Nullable UUID changeId, boolean seen) {
        Viewer.require(by.signatory(), "member", memberId);
        MemberSummary member = members.summary(memberId);
        OwnRecord.refuse(by, memberId);
        List<ContactChanges.PutBack> putBack = changes.putBack(memberId);
        if (putBack.isEmpty()) {
            throw RuleViolation.of("M7.nobodyPutItBack");
        }
        ContactChange change = changes.of(memberId).stream()
                .filter(one -> one.id().equals(changeId))
                .filter(one -> putBack.stream().anyMatch(past -> past.before(one)))
                .findFirst()
                .orElseThrow(() -> new Overtaken("overtaken.edited"));
        if (Objects.equals(change.by(), by.accountId())) {
            throw RuleViolation.of("A4.settlesOwnChange");
        }
        if (!seen) {
            throw RuleViolation.of("M7.personNotSeen");
        }
        hold(change, putBack);
        tell(change);
        audit.record(AuditFact.of("CONTACT_SETTLED", "Member", memberId)
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode())
                .with("means", change.means()));
    }

    /** With those that were made since the one that was put back; an older one was perhaps never heard of. */
    private void hold(ContactChange change, List<ContactChanges.PutBack> putBack) {
        Instant since = putBack.stream()
                .filter(past -> past.before(change))
                .map(ContactChanges.PutBack::made)
                .findFirst()
                .orElseThrow();
        int held = jdbc.sql("""
                update contact_change c set settled_at = :now, told_at = coalesce(c.told_at, :now)
                from contact_change s
                where s.id = :settled and c.member_id = s.member_id and c.means = s.means and c.stopped_at is null
                    and c.changed_at > :since and (c.changed_at, c.id) <= (s.changed_at, s.id)
                """)
                .param("now", legalDay.now().atOffset(ZoneOffset.UTC))
                .param("settled", change.id())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
        if (held == 0) {
            throw new Overtaken("overtaken.edited");
        }
    }

    private void tell(ContactChange change) {
        Locale language = accounts.ofMember(change.memberId())
                .flatMap(account -> correspondents.languageOf(account.id()))
                .orElse(Languages.ARABIC);
        String contact = settings.text(Setting.DATA_PROTECTION_CONTACT).strip();
        String to = Objects.requireNonNull(change.tellAddress());
        outbox.send(
                Means.of(to),
                to,
                language,
                "contactSettled",
                Map.of(
                        "means", change.means().name(),
                        "on", LegalDay.dayOf(change.changedAt()),
                        "contact", contact.isEmpty() ? "none" : contact));
    }
}
