package org.amana.membership.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.amana.access.CurrentViewer;
import org.amana.access.MemberAccounts;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.MemberTokens;
import org.amana.membership.roll.Registrar;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts back where a member is reached, by whoever holds the link that was sent to the old address, or in the member's own
 * space. What came later by the same means falls with it, and what only the wrong
 * address was told of; what was made through it goes; leadership is told. Called outside a
 * transaction.
 */
@Service
class StopChange {

    private final ContactChanges changes;
    private final ContactStanding standing;
    private final MemberRepository members;
    private final Registrar registrar;
    private final MemberTokens tokens;
    private final MemberAccounts accounts;
    private final Notices notices;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    StopChange(
            ContactChanges changes,
            ContactStanding standing,
            MemberRepository members,
            Registrar registrar,
            MemberTokens tokens,
            MemberAccounts accounts,
            Notices notices,
            AuditTrail audit,
            JdbcClient jdbc,
            LegalDay legalDay,
            TransactionTemplate transaction) {
        this.changes = changes;
        this.standing = standing;
        this.members = members;
        this.registrar = registrar;
        this.tokens = tokens;
        this.accounts = accounts;
        this.notices = notices;
        this.audit = audit;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
        this.transaction = transaction;
    }

    /** Empty when the link is unknown, used or too old. */
    Optional<ContactChange> behind(String secret) {
        return everywhere(() -> changes.behind(secret));
    }

    /** @return empty when the link is unknown, used or too old */
    Optional<AsBefore> byLink(String secret) {
        return everywhere(() -> {
            registrar.keepTreeStill();
            return changes.behind(secret).map(found -> putBack(found, null));
        });
    }

    /**
     * What stands again.
     *
     * @param opensFrom the day from which it opens the space, null where it does at once or nothing stands there
     * @param contested another may put it back in turn, who was reached until now
     */
    record AsBefore(@Nullable LocalDate opensFrom, boolean contested) {}

    private AsBefore putBack(ContactChange change, @Nullable UUID by) {
        boolean contested = changes.contested(change.memberId());
        stop(change, by);
        LocalDate opensFrom = change.added()
                ? null
                : standing.opensFrom(change.memberId(), change.means()).orElse(null);
        return new AsBefore(opensFrom, contested && opensFrom != null);
    }

    /** @throws NotFound unless it is a change of the viewer's own record that can still be stopped */
    AsBefore own(Viewer by, @Nullable UUID change) {
        UUID memberId = by.memberId();
        Viewer.require(by.member() && memberId != null, "own space", "none");
        return everywhere(() -> {
            registrar.keepTreeStill();
            return putBack(
                    changes.of(Objects.requireNonNull(memberId)).stream()
                            .filter(one -> one.id().equals(change))
                            .findFirst()
                            .orElseThrow(() -> new NotFound("contact change", String.valueOf(change))),
                    by.accountId());
        });
    }

    private <T> T everywhere(Supplier<T> act) {
        return Objects.requireNonNull(
                CurrentViewer.within(RowScope.EVERYTHING, () -> transaction.execute(status -> act.get())));
    }

    private void stop(ContactChange change, @Nullable UUID by) {
        // One after the other: the second finds it stopped.
        boolean held = jdbc.sql(
                        "select id from contact_change where id = ? and stopped_at is null and settled_at is null for update")
                .param(change.id())
                .query(UUID.class)
                .optional()
                .isPresent();
        Member member = members.findById(change.memberId())
                .filter(found -> held)
                .orElseThrow(() -> new NotFound("contact change", change.id()));
        Set<String> wrong = wrong(change, member);
        boolean contested = changes.contested(member.id());
        ContactChange latest = changes.latest(change);
        boolean phone = change.means() == Means.PHONE;
        member.correct(
                phone
                        ? member.data().reachedAt(change.old(), member.data().email())
                        : member.data().reachedAt(member.data().phone(), change.old()),
                member.joinedOn(),
                member.consentOn());
        registrar.store(List.of(member));
        tokens.keep(List.of(member));
        settle(change, contested ? latest : null);
        changes.hiddenBehind(change, wrong).forEach(hidden -> stop(hidden, by));
        accounts.contactStopped(
                member.id(), member.number(), wrong, contested ? null : change.old(), change.changedAt());
        audit.record(AuditFact.of("CONTACT_PUT_BACK", "Member", member.id())
                .by(by)
                .in(member.regionCode(), member.provinceCode())
                .with("means", change.means()));
        notices.tell(Telling.leadership(
                "contactPutBack",
                "/members/" + member.id(),
                Map.of(
                        "means", change.means().name(),
                        "region", member.regionCode(),
                        "province", member.provinceCode(),
                        "on", LegalDay.dayOf(change.changedAt()).toString())));
    }

    /** Where codes went meanwhile. */
    private Set<String> wrong(ContactChange change, Member member) {
        Set<String> wrong = new HashSet<>(
                jdbc.sql("""
                select c.old_address from contact_change c join contact_change s on s.id = ?
                where c.member_id = s.member_id and c.means = s.means and c.old_address is not null
                    and (c.changed_at, c.id) > (s.changed_at, s.id)
                """).param(change.id()).query(String.class).list());
        String present = change.means() == Means.PHONE
                ? member.data().phone()
                : member.data().email();
        if (present != null) {
            wrong.add(present);
        }
        if (change.old() != null) {
            wrong.removeIf(address -> address.equalsIgnoreCase(change.old()));
        }
        return wrong;
    }

    /**
     * This one and what came after it is done with, and what is put back stands as long as it did. Where a merge says that two
     * were one person, either may be whose record it is: what is put back is then a change of its own, which opens nothing
     * for a while, is told to who was reached until now, and can be stopped in turn.
     *
     * @param until the last one that is done with, null for all
     */
    private void settle(ContactChange change, @Nullable ContactChange until) {
        Instant now = legalDay.now();
        jdbc.sql("""
                update contact_change c set stopped_at = :now, told_at = coalesce(c.told_at, :now),
                    since = case when u.id is null then s.old_since else c.since end
                from contact_change s left join contact_change u on u.id = :until
                where s.id = :stopped and c.member_id = s.member_id and c.means = s.means
                    and (c.changed_at, c.id) >= (s.changed_at, s.id)
                    and (u.id is null or (c.changed_at, c.id) <= (u.changed_at, u.id))
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("stopped", change.id())
                .param("until", until == null ? null : until.id(), java.sql.Types.OTHER)
                .update();
    }
}
