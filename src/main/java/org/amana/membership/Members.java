package org.amana.membership;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberCounts;
import org.amana.membership.roll.MemberFilter;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.MemberSearches;
import org.amana.membership.roll.MemberSort;
import org.amana.membership.roll.Registrar;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms need of the members. Everything is within the scope of who is looking (A3). */
@Service
@Transactional
public class Members {

    /** How often a record that somebody is changing is asked for again, each after 40 milliseconds. */
    private static final int TRIES = 15;

    private final MemberRepository members;
    private final MemberSearches searches;
    private final Registrar registrar;
    private final Territories territories;
    private final MemberCounts counts;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    Members(
            MemberRepository members,
            MemberSearches searches,
            Registrar registrar,
            Territories territories,
            MemberCounts counts,
            JdbcClient jdbc,
            EntityManager entities) {
        this.members = members;
        this.searches = searches;
        this.registrar = registrar;
        this.territories = territories;
        this.counts = counts;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** @throws NotFound when there is no such member in scope */
    @Transactional(readOnly = true)
    public MemberSummary summary(UUID id) {
        return members.findById(id).map(Member::summary).orElseThrow(() -> new NotFound("member", id));
    }

    /**
     * A member who is about to be taken for a seat, a nomination or a post: status and territory stay as they are until
     * this change is done, so that nothing is given to someone who loses it at the same instant (B8). Of two who take the
     * same member at one instant the second waits for the first, and is then told what the first's change means. Whoever
     * changes the record itself meanwhile, issues a card say, is waited for some tenths of a second, and never by a lock: that
     * change may be waiting for what the caller holds.
     *
     * @throws NotFound when there is no such member in scope
     * @throws Overtaken while somebody goes on changing the record
     */
    public MemberSummary held(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('member-held/' || ?, 0))")
                .param(id.toString())
                .query(row -> {});
        if (isHeld(id)) {
            return summary(id);
        }
        boolean there = jdbc.sql("select exists (select from member where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
        if (!there) {
            throw new NotFound("member", id);
        }
        for (int tried = 0; tried < TRIES; tried++) {
            jdbc.sql("select pg_sleep(0.04)").query(row -> {});
            if (isHeld(id)) {
                members.findById(id).ifPresent(entities::refresh);
                return summary(id);
            }
        }
        throw new Overtaken("overtaken.member");
    }

    private boolean isHeld(UUID id) {
        return jdbc.sql("select id from member where id = ? for no key update skip locked")
                .param(id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /**
     * Members by key, in one query; who is not in scope is not in the answer. A record that was made one with another
     * leads to that one (M1).
     */
    @Transactional(readOnly = true)
    public Map<UUID, MemberSummary> summaries(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, MemberSummary> found = members.findByIdIn(ids).stream()
                .map(Member::summary)
                .collect(Collectors.toMap(MemberSummary::id, Function.identity()));
        List<UUID> missing = ids.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            absorbed(missing).forEach((absorbed, survivor) -> members.findById(survivor)
                    .ifPresent(member -> found.put(absorbed, member.summary())));
        }
        return found;
    }

    private Map<UUID, UUID> absorbed(Collection<UUID> ids) {
        Map<UUID, UUID> survivors = new HashMap<>();
        jdbc.sql("select absorbed_id, survivor_id from member_merge where absorbed_id = any (?) and undone_at is null")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    survivors.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                });
        return survivors;
    }

    /**
     * The first members by name that are found, for a picker.
     *
     * @throws NotFound unless the viewer reads members
     */
    @Transactional(readOnly = true)
    public List<MemberSummary> find(Viewer viewer, MemberSearch search, int limit) {
        Viewer.require(viewer.seesMembers(), "members", "any");
        MemberFilter filter = MemberFilter.words(
                search.text(),
                search.regionCode(),
                search.provinceCode(),
                search.activeOnly() ? MemberStatus.ACTIVE : null);
        return searches.rows(filter, MemberSort.NAME, null, false, limit);
    }

    /**
     * Registers a member (M1, M2): by the secretary of the region or the province, or by a signatory who appoints (B1).
     *
     * @throws NotFound when the province is not the viewer's
     * @throws org.amana.kernel.RuleViolation with everything that is wrong, by field: {@code givenNameArabic},
     *     {@code givenNameLatin}, {@code familyNameArabic}, {@code familyNameLatin}, {@code birthDate},
     *     {@code identityKind}, {@code identityNumber}, {@code phone}, {@code email}, {@code address},
     *     {@code provinceCode}, {@code communeCode}, {@code joinedOn}, {@code consentOn},
     *     {@code declaresNoOtherParty}, {@code confirmedNotDuplicate}
     */
    public MemberSummary register(Viewer by, Registration registration) {
        String region = territories.province(registration.provinceCode()).regionCode();
        Viewer.require(
                by.signatory() || by.keepsMembersOf(region, registration.provinceCode()),
                "province",
                registration.provinceCode());
        return registrar.register(by, registration).summary();
    }

    /**
     * For the form of someone who was refused: the members in scope to look at before trying again (M1).
     *
     * @throws NotFound when the province is not the viewer's
     */
    @Transactional(readOnly = true)
    public PersonMatches matches(Viewer by, Registration registration) {
        String region = territories.province(registration.provinceCode()).regionCode();
        Viewer.require(
                by.signatory() || by.keepsMembersOf(region, registration.provinceCode()),
                "province",
                registration.provinceCode());
        return registrar.matches(registration, null);
    }

    /** Active members by province code, where there are any; of one region, or of all in scope. */
    @Transactional(readOnly = true)
    public Map<String, Long> activeCountByProvince(@Nullable String regionCode) {
        return counts.byProvince(MemberFilter.kind(regionCode, MemberStatus.ACTIVE, false));
    }

    /** Active members whose identity number is not known yet (M1), by province code; of one region, or of all in scope. */
    @Transactional(readOnly = true)
    public Map<String, Long> incompleteCountByProvince(@Nullable String regionCode) {
        return counts.byProvince(MemberFilter.kind(regionCode, MemberStatus.ACTIVE, true));
    }
}
