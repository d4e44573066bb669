package org.amana.structure.preparer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Accounts;
import org.amana.access.ActivationLinks;
import org.amana.access.Assignments;
import org.amana.access.CarriedRoles;
import org.amana.access.Grant;
import org.amana.access.MemberAccounts;
import org.amana.access.OneTimeLink;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary names who prepares in their name, and takes it back (A6). */
@Service
@Transactional
public class Preparers {

    private final PreparerRepository preparers;
    private final SecretariatInForce secretariat;
    private final Members members;
    private final MemberAccounts memberAccounts;
    private final Accounts accounts;
    private final ActivationLinks activationLinks;
    private final CarriedRoles roles;
    private final Assignments assignments;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    Preparers(
            PreparerRepository preparers,
            SecretariatInForce secretariat,
            Members members,
            MemberAccounts memberAccounts,
            Accounts accounts,
            ActivationLinks activationLinks,
            CarriedRoles roles,
            Assignments assignments,
            AuditTrail audit,
            LegalDay legalDay) {
        this.preparers = preparers;
        this.secretariat = secretariat;
        this.members = members;
        this.memberAccounts = memberAccounts;
        this.accounts = accounts;
        this.activationLinks = activationLinks;
        this.roles = roles;
        this.assignments = assignments;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * The members of the secretariat in force whom the secretary could name, in the order of their seats.
     *
     * @throws NotFound unless the viewer is the region's secretary
     */
    @Transactional(readOnly = true)
    public List<UUID> candidates(Viewer by, String region) {
        secretary(by, region);
        Set<UUID> preparing = preparers.findByRegionCodeAndEndedAtIsNull(region).stream()
                .filter(preparer -> preparer.standsOn(legalDay.today()))
                .map(Preparer::memberId)
                .collect(Collectors.toSet());
        return secretariat.seats(region).stream()
                .map(SecretariatInForce.Held::memberId)
                .filter(member -> !by.isSelf(member) && !preparing.contains(member))
                .toList();
    }

    /** Whom, and for how long. */
    public record Naming(UUID memberId, LocalDate from, LocalDate until, String accountEmail) {}

    /**
     * Names a member of the secretariat; an account is made for whoever has none.
     *
     * @return key of the preparer
     * @throws RuleViolation when the member holds no seat in the secretariat in force, is the secretary, or prepares
     *     already; or the days do not fit
     * @throws NotFound unless the viewer is the region's secretary
     */
    public UUID name(Viewer by, String region, Naming naming) {
        UUID secretary = secretary(by, region);
        check(by, region, naming);
        MemberSummary member = members.summary(naming.memberId());
        UUID account = memberAccounts.of(by, member.id(), member.name(), naming.accountEmail());
        Preparer preparer =
                new Preparer(region, member.id(), account, naming.from(), naming.until(), secretary, legalDay.now());
        try {
            preparers.saveAndFlush(preparer);
        } catch (DataIntegrityViolationException namedMeanwhile) {
            throw RuleViolation.at("memberId", "A6.preparesAlready", member.name());
        }
        roles.give(by, account, Grant.region(Role.PREPARER, region), naming.from(), naming.until(), preparer.id());
        record("PREPARER_NAMED", preparer, secretary);
        return preparer.id();
    }

    private void check(Viewer by, String region, Naming naming) {
        LocalDate today = legalDay.today();
        LocalDate end = secretariat
                .term(region)
                .orElseThrow(() -> RuleViolation.of("A6.noSecretariat"))
                .endsOn();
        List<RuleViolation.Reason> reasons = new ArrayList<>();
        if (by.isSelf(naming.memberId()) || !secretariat.seats(region, naming.memberId())) {
            reasons.add(new RuleViolation.Reason("A6.notInSecretariat", "memberId", List.of()));
        }
        if (naming.from().isBefore(today)) {
            reasons.add(new RuleViolation.Reason("A6.fromPast", "from", List.of(today)));
        }
        if (naming.until().isBefore(naming.from())) {
            reasons.add(new RuleViolation.Reason("A2.endsBeforeItBegins", "until", List.of()));
        }
        LocalDate last = end == null ? today.plusYears(1) : end;
        if (naming.until().isAfter(last)) {
            reasons.add(new RuleViolation.Reason(
                    end == null ? "A6.untilTooLate" : "A6.untilAfterSecretariat", "until", List.of(last)));
        }
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
    }

    /**
     * Takes it back at once, open sessions included.
     *
     * @throws Overtaken when it ended meanwhile
     * @throws NotFound unless the viewer is the region's secretary
     */
    void revoke(Viewer by, String region, UUID id) {
        UUID secretary = secretary(by, region);
        Preparer preparer = preparer(region, id);
        if (preparer.endedAt() != null) {
            throw new Overtaken("overtaken.preparer", LegalDay.dayOf(preparer.endedAt()));
        }
        end(preparer, Preparer.Ending.REVOKED, secretary);
    }

    void end(Preparer preparer, Preparer.Ending why, @Nullable UUID by) {
        preparer.end(why, by, legalDay.now());
        preparers.saveAndFlush(preparer);
        roles.end(by, preparer.id());
        record("PREPARER_ENDED", preparer, by);
    }

    /**
     * A link by which the preparer takes the account into use, shown to the caller now and never again. Whoever holds the
     * link holds the account: it never opens one that is more than a preparer's.
     *
     * @throws RuleViolation when the account is in use already, or of somebody with another role
     * @throws NotFound unless the viewer is the region's secretary
     */
    OneTimeLink activationLink(Viewer by, String region, UUID id) {
        secretary(by, region);
        Preparer preparer = preparer(region, id);
        if (!preparer.standsOn(legalDay.today())) {
            throw new Overtaken("overtaken.preparer", preparer.validUntil());
        }
        if (assignments.holdsOtherThan(Role.PREPARER, preparer.accountId())) {
            throw RuleViolation.of("A7.linkFromAdministrators");
        }
        return activationLinks.make(by, preparer.accountId());
    }

    /** Whether the preparer has still to take the account into use, and has it from the secretary. */
    @Transactional(readOnly = true)
    public boolean waitsForActivation(Viewer by, String region, UUID id) {
        secretary(by, region);
        UUID account = preparer(region, id).accountId();
        return accounts.account(account).state() == org.amana.access.AccountState.INVITED
                && !assignments.holdsOtherThan(Role.PREPARER, account);
    }

    private Preparer preparer(String region, UUID id) {
        return preparers
                .findById(id)
                .filter(preparer -> preparer.regionCode().equals(region))
                .orElseThrow(() -> new NotFound("preparer", id));
    }

    private static UUID secretary(Viewer by, String region) {
        Viewer.require(by.secretaryOf(region), "preparers", region);
        return Objects.requireNonNull(by.accountId());
    }

    private void record(String action, Preparer preparer, @Nullable UUID by) {
        audit.record(AuditFact.of(action, "Preparer", preparer.id())
                .by(by)
                .in(preparer.regionCode(), null)
                .with("member", preparer.memberId())
                .with("account", preparer.accountId())
                .with("until", preparer.validUntil())
                .with("ending", preparer.ending()));
    }
}
