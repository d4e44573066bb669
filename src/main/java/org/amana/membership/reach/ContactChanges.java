package org.amana.membership.reach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.outbox.Means;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes that can still be stopped, in the caller's transaction and row scope. */
@Component
class ContactChanges {

    private static final String OPEN =
            " where c.stopped_at is null and c.settled_at is null and c.tell_address is not null and c.changed_at >= :since";

    /**
     * That who was reached before put a change back.
     *
     * @param made when the last one was made that was put back
     */
    record PutBack(Means means, Instant at, Instant made) {

        /** Whether this one was made after what was put back: of one made before it nobody was heard yet. */
        boolean before(ContactChange change) {
            return means == change.means() && change.changedAt().isAfter(made);
        }
    }

    /** One puts back what the other put back: each time they have the days anew. */
    private static final int LONG_CONTESTED = 8;

    private final JdbcClient jdbc;
    private final ContactStanding standing;

    ContactChanges(JdbcClient jdbc, ContactStanding standing) {
        this.jdbc = jdbc;
        this.standing = standing;
    }

    /** Of one member, the latest first. */
    List<ContactChange> of(UUID memberId) {
        return jdbc.sql(ContactChange.COLUMNS + OPEN
                        + " and c.member_id = :member order by c.changed_at desc, c.id desc")
                .param("since", standing.stoodBefore())
                .param("member", memberId)
                .query(ContactChange::read)
                .list();
    }

    /** The one whose link it is. */
    Optional<ContactChange> behind(String secret) {
        return jdbc.sql(ContactChange.COLUMNS + OPEN + " and c.secret_hash = :hash")
                .param("since", standing.stoodBefore())
                .param("hash", Ids.hash(secret))
                .query(ContactChange::read)
                .optional();
    }

    /**
     * Later ones by the other means of which the member was never told, because nobody was or only who stood there wrongly;
     * what the member did meanwhile stays, unless the stopped one passed for the member's own as well.
     */
    List<ContactChange> hiddenBehind(ContactChange stopped, Set<String> wrong) {
        return jdbc
                .sql(ContactChange.COLUMNS
                        + " where c.stopped_at is null and c.settled_at is null and c.member_id = :member and c.means <> :means"
                        + " and c.changed_at >= (select changed_at from contact_change where id = :stopped)"
                        + " order by c.changed_at, c.id")
                .param("member", stopped.memberId())
                .param("means", stopped.means().name())
                .param("stopped", stopped.id())
                .query(ContactChange::read)
                .list()
                .stream()
                .filter(later -> stopped.own() || !later.own())
                .filter(later ->
                        later.tellAddress() == null || wrong.stream().anyMatch(later.tellAddress()::equalsIgnoreCase))
                .toList();
    }

    /** By which means a change was lately put back, and when; not where leadership has settled it since. */
    List<PutBack> putBack(UUID memberId) {
        return jdbc.sql("""
                select c.means, max(c.stopped_at) as on_day, max(c.changed_at) as made from contact_change c
                where c.member_id = :member and c.stopped_at >= :since and not exists (
                    select from contact_change s where s.member_id = c.member_id and s.means = c.means
                        and s.settled_at >= c.stopped_at)
                group by c.means order by c.means desc
                """)
                .param("since", standing.stoodBefore())
                .param("member", memberId)
                .query((row, n) -> new PutBack(
                        Means.valueOf(row.getString("means")),
                        row.getTimestamp("on_day").toInstant(),
                        row.getTimestamp("made").toInstant()))
                .list();
    }

    /** Whether a merge said lately that two were one person, whose addresses then contend for the record. */
    boolean contested(UUID memberId) {
        return jdbc.sql("select exists (select from member_merge where survivor_id = :member and merged_at >= :lately)")
                .param("member", memberId)
                .param("lately", standing.stoodBefore().minus(standing.days().multipliedBy(LONG_CONTESTED)))
                .query(Boolean.class)
                .single();
    }

    /** The last one by the same means. */
    ContactChange latest(ContactChange change) {
        return jdbc.sql(ContactChange.COLUMNS + " where c.member_id = :member and c.means = :means"
                        + " order by c.changed_at desc, c.id desc limit 1")
                .param("member", change.memberId())
                .param("means", change.means().name())
                .query(ContactChange::read)
                .single();
    }

    /** Those of whom nobody was told; nobody else tells of them meanwhile. */
    List<ContactChange> untold(int most) {
        return jdbc.sql(ContactChange.COLUMNS
                        + " where c.told_at is null and c.tell_address is not null order by c.changed_at limit :most"
                        + " for update of c skip locked")
                .param("most", most)
                .query(ContactChange::read)
                .list();
    }
}
