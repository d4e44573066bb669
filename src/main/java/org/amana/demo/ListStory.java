package org.amana.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.Gender;
import org.amana.membership.MemberSearch;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.nomination.BeginList;
import org.amana.nomination.NomineeAnswers;
import org.amana.nomination.NomineeLists;
import org.amana.nomination.ProposeNominees;
import org.amana.nomination.SubmitList;
import org.amana.nomination.consultation.KeepConsultations;
import org.amana.review.Approval;
import org.amana.review.Decisions;
import org.amana.review.Dossier;
import org.amana.review.DossierKind;
import org.amana.review.DossierState;
import org.amana.review.Dossiers;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.springframework.stereotype.Component;

/** How a region consults, proposes provincial secretaries, and hears from the leadership. */
@Component
class ListStory {

    private static final int ENOUGH = 120;
    private static final int MONTHS_NEEDED = 6;

    private final BeginList beginList;
    private final ProposeNominees propose;
    private final NomineeAnswers answers;
    private final NomineeLists lists;
    private final SubmitList submitList;
    private final KeepConsultations consultations;
    private final Members members;
    private final Territories territories;
    private final Dossiers dossiers;
    private final Decisions decisions;
    private final Cast cast;
    private final Stage stage;
    private final Map<String, UUID> firstNominee = new HashMap<>();
    private final Set<UUID> proposed = new HashSet<>();

    ListStory(
            BeginList beginList,
            ProposeNominees propose,
            NomineeAnswers answers,
            NomineeLists lists,
            SubmitList submitList,
            KeepConsultations consultations,
            Members members,
            Territories territories,
            Dossiers dossiers,
            Decisions decisions,
            Cast cast,
            Stage stage) {
        this.beginList = beginList;
        this.propose = propose;
        this.answers = answers;
        this.lists = lists;
        this.submitList = submitList;
        this.consultations = consultations;
        this.members = members;
        this.territories = territories;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.cast = cast;
        this.stage = stage;
    }

    /** Consultations in the first provinces, and somebody proposed in fewer of them. */
    void prepare(String region, LocalDate day, int consulted, int proposed) {
        Viewer secretary = cast.secretary(region);
        stage.on(day, secretary, () -> beginList.begin(secretary, region));
        List<Province> provinces = territories.provincesOf(region);
        for (int i = 0; i < Math.min(consulted, provinces.size()); i++) {
            consult(secretary, region, provinces.get(i), day.plusDays(i));
        }
        for (int i = 0; i < Math.min(proposed, provinces.size()); i++) {
            nominate(
                    secretary,
                    region,
                    provinces.get(i),
                    day.plusDays(i + 2L),
                    i % 2 == 0 ? Gender.FEMALE : Gender.MALE);
        }
    }

    /** Somebody of the region's last province is asked and has not answered yet. */
    MemberSummary ask(String region, LocalDate day) {
        Viewer secretary = cast.secretary(region);
        List<Province> provinces = territories.provincesOf(region);
        Province last = provinces.get(provinces.size() - 1);
        MemberSummary member = known(secretary, region, last, day, Gender.FEMALE).stream()
                .filter(one -> !cast.hasAccount(one.id()))
                .findFirst()
                .orElseThrow();
        stage.on(day, secretary, () -> propose.nominate(secretary, lists.place(region, last.code()), member.id()));
        return member;
    }

    void submit(String region, LocalDate day) {
        Viewer secretary = cast.secretary(region);
        stage.on(day, secretary, () -> submitList.submit(secretary, region, lists.seen(region)));
    }

    /** A signatory confirms the first nominee of these provinces, in the order of their codes. */
    void confirm(String region, LocalDate day, int from, int until) {
        Viewer signatory = cast.signatory();
        for (Dossier waiting : waiting(region).subList(from, until)) {
            String choice = firstNominee.get(waiting.provinceCode()).toString();
            stage.on(day, signatory, () -> {
                Dossier opened = decisions.open(signatory, waiting.id());
                decisions.approve(signatory, opened.id(), opened.version(), new Approval(choice, null));
                return opened;
            });
        }
    }

    /** The leadership returns one of the provinces that wait, counted in the order of their codes, with a remark. */
    void returnOne(String region, LocalDate day, int which, String remark) {
        Viewer leader = cast.leader();
        Dossier waiting = waiting(region).get(which);
        stage.on(day, leader, () -> decisions.open(leader, waiting.id()));
        stage.on(day, leader, () -> {
            decisions.remark(leader, waiting.id(), null, remark);
            return waiting;
        });
        stage.on(day, leader, () -> {
            decisions.returnForCorrection(
                    leader, waiting.id(), dossiers.dossier(waiting.id()).version());
            return waiting;
        });
    }

    /** The region adds a nominee to the province that came back first, and hands it over again. */
    void correct(String region, LocalDate prepared, LocalDate day) {
        Viewer secretary = cast.secretary(region);
        Dossier back = dossiers.ofRegion(region).stream()
                .filter(dossier -> dossier.state() == DossierState.RETURNED)
                .findFirst()
                .orElseThrow();
        Province province = territories.province(java.util.Objects.requireNonNull(back.provinceCode()));
        known(secretary, region, province, prepared, Gender.FEMALE).stream()
                .filter(member -> !proposed.contains(member.id()))
                .findFirst()
                .ifPresent(member -> nominate(secretary, region, province, day.minusDays(1), member));
        submit(region, day);
    }

    int waitingIn(String region) {
        return waiting(region).size();
    }

    private List<Dossier> waiting(String region) {
        return dossiers.ofRegion(region).stream()
                .filter(dossier ->
                        dossier.kind() == DossierKind.NOMINATION && dossier.state() == DossierState.SUBMITTED)
                .sorted(java.util.Comparator.comparing(Dossier::provinceCode))
                .toList();
    }

    private void consult(Viewer secretary, String region, Province province, LocalDate day) {
        int present = 30 + Math.floorMod(province.code().hashCode(), 90);
        stage.on(
                day,
                secretary,
                () -> consultations.record(
                        secretary,
                        region,
                        Set.of(province.code()),
                        day,
                        province.name().arabic(),
                        present,
                        "لقاء مفتوح مع منخرطات ومنخرطي الحزب حول أولويات الإقليم ومن يتولى أمانته."));
    }

    private void nominate(Viewer secretary, String region, Province province, LocalDate day, Gender first) {
        known(secretary, region, province, day, first).stream()
                .limit(2)
                .forEach(member -> nominate(secretary, region, province, day, member));
    }

    private void nominate(Viewer secretary, String region, Province province, LocalDate day, MemberSummary member) {
        UUID nominee = stage.on(
                day, secretary, () -> propose.nominate(secretary, lists.place(region, province.code()), member.id()));
        firstNominee.putIfAbsent(province.code(), nominee);
        proposed.add(member.id());
        stage.on(day.plusDays(1), secretary, () -> {
            answers.accepted(
                    secretary,
                    lists.place(region, province.code()),
                    nominee,
                    AcceptanceMeans.IN_PERSON,
                    day.plusDays(1),
                    null);
            return nominee;
        });
    }

    private List<MemberSummary> known(Viewer secretary, String region, Province province, LocalDate day, Gender first) {
        List<MemberSummary> eligible = stage.on(
                day,
                secretary,
                () -> members.find(secretary, new MemberSearch("", region, province.code(), true), ENOUGH));
        return eligible.stream()
                .filter(MemberSummary::complete)
                .filter(member -> !member.joinedOn().isAfter(day.minusMonths(MONTHS_NEEDED)))
                .filter(member -> !member.id().equals(secretary.memberId()))
                .sorted(java.util.Comparator.comparing((MemberSummary member) -> member.gender() != first)
                        .thenComparing(member -> !member.youngOn(day, 40)))
                .limit(3)
                .toList();
    }
}
