package org.amana.structure.preparer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.access.Account;
import org.amana.access.AccountState;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of preparers shows; to the region's secretary only (A6). */
@Service
@Transactional(readOnly = true)
class PreparersReading {

    private final PreparerRepository preparers;
    private final Preparers naming;
    private final SecretariatInForce secretariat;
    private final Members members;
    private final Accounts accounts;
    private final Territories territories;
    private final LegalDay legalDay;

    PreparersReading(
            PreparerRepository preparers,
            Preparers naming,
            SecretariatInForce secretariat,
            Members members,
            Accounts accounts,
            Territories territories,
            LegalDay legalDay) {
        this.preparers = preparers;
        this.naming = naming;
        this.secretariat = secretariat;
        this.members = members;
        this.accounts = accounts;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer is the region's secretary */
    PreparersPage page(Viewer by, String region) {
        Viewer.require(by.secretaryOf(region), "preparers", region);
        LocalDate today = legalDay.today();
        List<Preparer> all = preparers.findByRegionCodeOrderByNamedAtDesc(region);
        List<SecretariatInForce.Held> seats = secretariat.seats(region);
        Map<UUID, MemberSummary> people = members.summaries(Stream.concat(
                        all.stream().map(Preparer::memberId), seats.stream().map(SecretariatInForce.Held::memberId))
                .collect(Collectors.toSet()));
        Set<UUID> waiting = waiting(all.stream().map(Preparer::accountId).toList());
        Map<Boolean, List<PreparersPage.Row>> rows = all.stream()
                .collect(Collectors.partitioningBy(
                        preparer -> preparer.standsOn(today),
                        Collectors.mapping(preparer -> row(preparer, people, waiting), Collectors.toList())));
        List<UUID> open = naming.candidates(by, region);
        List<PreparersPage.Candidate> candidates = seats.stream()
                .filter(seat -> open.contains(seat.memberId()))
                .filter(seat -> people.containsKey(seat.memberId()))
                .map(seat -> candidate(seat, people.get(seat.memberId())))
                .toList();
        return new PreparersPage(
                region,
                territories.region(region).name(),
                secretariat.term(region).isPresent(),
                rows.getOrDefault(true, List.of()),
                rows.getOrDefault(false, List.of()),
                candidates);
    }

    /** A form that begins today and ends with the secretariat, for someone where one is chosen. */
    PreparerForm form(Viewer by, String region, @org.jspecify.annotations.Nullable UUID memberId) {
        PreparersPage page = page(by, region);
        LocalDate today = legalDay.today();
        PreparerForm form = new PreparerForm();
        form.from = today;
        form.until = secretariat
                .term(region)
                .map(term -> term.endsOn() == null ? today.plusMonths(6) : term.endsOn())
                .orElse(today.plusMonths(6));
        page.candidates().stream()
                .filter(candidate -> candidate.memberId().equals(memberId))
                .findFirst()
                .ifPresent(candidate -> choose(form, candidate.memberId()));
        return form;
    }

    private void choose(PreparerForm form, UUID memberId) {
        form.memberId = memberId;
        String email = members.summary(memberId).email();
        if (email != null && accounts.ofMember(memberId).isEmpty()) {
            form.accountEmail = email;
        }
    }

    private Set<UUID> waiting(Collection<UUID> accountIds) {
        return accounts.all(accountIds).stream()
                .filter(account -> account.state() == AccountState.INVITED)
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    private PreparersPage.Row row(Preparer preparer, Map<UUID, MemberSummary> people, Set<UUID> waiting) {
        MemberSummary member = people.get(preparer.memberId());
        return new PreparersPage.Row(
                preparer.id(),
                member == null ? null : member.name(),
                member == null ? null : member.number(),
                preparer.validFrom(),
                preparer.validUntil(),
                preparer.validFrom().isAfter(legalDay.today()),
                waiting.contains(preparer.accountId()),
                preparer.endedAt() == null ? null : LegalDay.dayOf(preparer.endedAt()),
                preparer.ending());
    }

    private static PreparersPage.Candidate candidate(SecretariatInForce.Held seat, MemberSummary member) {
        return new PreparersPage.Candidate(member.id(), member.name(), member.number(), seat.post());
    }
}
