package org.amana.nomination.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.nomination.consultation.Consultations;
import org.amana.nomination.list.ListStates;
import org.amana.nomination.list.Missing;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.nominee.Nominee;
import org.amana.nomination.nominee.NomineeRepository;
import org.amana.nomination.nominee.NomineeState;
import org.amana.nomination.nominee.Requirement;
import org.amana.nomination.nominee.Standing;
import org.amana.review.Approval;
import org.amana.review.Choice;
import org.amana.review.Dossier;
import org.amana.review.DossierKind;
import org.amana.review.DossierSubject;
import org.amana.review.Outlook;
import org.amana.review.snapshot.FactWeight;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.snapshot.Snapshot.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the dossier of one province is about: its nominees, of whom the leadership confirms one (N5). */
@Component
public class NominationDossier implements DossierSubject {

    public static final String LEAVE_OPEN = "LEAVE_OPEN";

    /** What can be lost after submission; the months only grow. */
    private static final Set<Requirement> CAN_BE_LOST =
            EnumSet.of(Requirement.ACTIVE, Requirement.PROVINCE, Requirement.NO_SANCTION, Requirement.IDENTITY);

    private final ListStates states;
    private final NomineeRepository nominees;
    private final ProvinceSnapshot snapshots;
    private final ProvinceDecisions decisions;
    private final Consultations consultations;
    private final Accounts accounts;
    private final LegalDay legalDay;

    NominationDossier(
            ListStates states,
            NomineeRepository nominees,
            ProvinceSnapshot snapshots,
            ProvinceDecisions decisions,
            Consultations consultations,
            Accounts accounts,
            LegalDay legalDay) {
        this.states = states;
        this.nominees = nominees;
        this.snapshots = snapshots;
        this.decisions = decisions;
        this.consultations = consultations;
        this.accounts = accounts;
        this.legalDay = legalDay;
    }

    @Override
    public DossierKind kind() {
        return DossierKind.NOMINATION;
    }

    @Override
    public Snapshot snapshot(Dossier dossier) {
        return snapshots.of(states.of(dossier.regionCode()), province(dossier));
    }

    @Override
    public void checkComplete(Dossier dossier) {
        List<Missing> missing =
                states.of(dossier.regionCode()).province(province(dossier)).missing();
        if (!missing.isEmpty()) {
            throw new RuleViolation(missing.stream().map(Missing::reason).toList());
        }
    }

    @Override
    public Set<UUID> membersNamed(Dossier dossier) {
        return nominees.findByProposalIdOrderByRankAscIdAsc(dossier.subjectId()).stream()
                .filter(nominee -> nominee.standing() != Standing.REFUSED)
                .map(Nominee::memberId)
                .collect(Collectors.toSet());
    }

    /** A consultation may be on record before there was a dossier. */
    @Override
    public Set<UUID> preparedBy(Dossier dossier) {
        return consultations.authors(dossier.regionCode(), province(dossier));
    }

    @Override
    public List<Reason> barsApproval(Dossier dossier, @Nullable String choice) {
        Outlook outlook = outlook(dossier);
        return choice == null ? outlook.bars() : outlook.choiceBars().getOrDefault(choice, List.of());
    }

    /** In a number of queries that does not grow with the nominees. */
    @Override
    public Outlook outlook(Dossier dossier) {
        ProvinceState state = state(dossier);
        List<NomineeState> submitted = submitted(state).toList();
        Set<UUID> withAccount = accounts.havingAccount(
                submitted.stream().map(nominee -> nominee.member().id()).toList());
        Map<String, List<Reason>> byChoice = new LinkedHashMap<>();
        submitted.forEach(nominee -> byChoice.put(nominee.id().toString(), bars(nominee, withAccount)));
        List<Reason> all =
                byChoice.values().stream().flatMap(List::stream).distinct().toList();
        boolean everybody = !byChoice.isEmpty() && byChoice.values().stream().noneMatch(List::isEmpty);
        return new Outlook(everybody ? all : List.of(), choices(state), byChoice, all);
    }

    /** Those who were submitted, in their order: also who has left since, beside whom that is noted (N3). */
    private static Stream<NomineeState> submitted(ProvinceState state) {
        return Stream.concat(state.nominees().stream(), state.former().stream())
                .filter(nominee -> nominee.nominee().rank() != null)
                .sorted(Comparator.comparing(
                        nominee -> Objects.requireNonNull(nominee.nominee().rank())));
    }

    private static List<Reason> bars(NomineeState nominee, Set<UUID> withAccount) {
        List<Reason> bars = new ArrayList<>();
        Standing standing = nominee.nominee().standing();
        if (standing == Standing.WITHDRAWN || standing == Standing.INELIGIBLE) {
            return List.of(new Reason(
                    "N3.barred." + standing,
                    "choice",
                    List.of(
                            nominee.member().gender().name(),
                            nominee.name(),
                            nominee.nominee().standingOn())));
        }
        nominee.unmet().stream()
                .filter(check -> CAN_BE_LOST.contains(check.requirement()))
                .forEach(check -> bars.add(
                        new Reason("N3.noLongerEligible", "choice", List.of(nominee.name(), check.sentence()))));
        String email = nominee.member().email();
        if ((email == null || email.isBlank())
                && !withAccount.contains(nominee.member().id())) {
            bars.add(new Reason("N6.noEmail", "choice", List.of(nominee.name())));
        }
        return bars;
    }

    @Override
    public List<Choice> choices(Dossier dossier) {
        return choices(state(dossier));
    }

    private static List<Choice> choices(ProvinceState state) {
        if (state.notProposedReason() != null) {
            return List.of(
                    new Choice(LEAVE_OPEN, Fact.label("nomination.choice.nobody", "nomination.choice.leaveOpen")));
        }
        return submitted(state)
                .map(nominee -> new Choice(
                        nominee.id().toString(),
                        Fact.person(
                                Integer.valueOf(1).equals(nominee.nominee().rank())
                                        ? "nomination.choice.first"
                                        : "nomination.choice.other",
                                nominee.member().id())))
                .toList();
    }

    @Override
    public FactWeight weightOf(String factLabel) {
        if (factLabel.equals(ProvinceSnapshot.RANK)) {
            return FactWeight.MOVE;
        }
        return ProvinceSnapshot.OF_THE_LIST.contains(factLabel) ? FactWeight.TOGETHER : FactWeight.CHANGE;
    }

    @Override
    public @Nullable LocalDate defaultUntil(Dossier dossier) {
        return null;
    }

    @Override
    public void approved(Dossier dossier, Approval approval, Viewer by) {
        String choice = approval.choice();
        if (choice == null || choice.equals(LEAVE_OPEN)) {
            decisions.leaveOpen(dossier.subjectId());
        } else {
            decisions.confirm(by, dossier.subjectId(), UUID.fromString(choice), approval.until());
        }
    }

    @Override
    public void returned(Dossier dossier) {
        decisions.reopen(dossier.subjectId());
    }

    @Override
    public void rejected(Dossier dossier, Viewer by) {
        decisions.refuse(dossier.subjectId(), legalDay.today());
    }

    @Override
    public String path(Dossier dossier) {
        return "/regions/" + dossier.regionCode() + "/nominees/" + province(dossier);
    }

    private ProvinceState state(Dossier dossier) {
        return states.ofProposal(dossier.subjectId());
    }

    private static String province(Dossier dossier) {
        String province = dossier.provinceCode();
        if (province == null) {
            throw new NotFound("province of", dossier.reference());
        }
        return province;
    }
}
