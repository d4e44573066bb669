package org.amana.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.nomination.consultation.ConsultationBook;
import org.amana.nomination.list.ListState;
import org.amana.nomination.list.ListStates;
import org.amana.nomination.list.Missing;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.province.ProvinceProposal;
import org.amana.review.Approval;
import org.amana.review.Decisions;
import org.amana.review.Dossier;
import org.amana.review.Dossiers;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A region at work on its list, as its secretary and the leadership would be. */
@Component
public class Region implements RouteVariables {

    /** Two provinces: the smallest whole list. */
    static final String SMALL = "12";

    static final String FIRST = "12.066";
    static final String SECOND = "12.391";

    /** No two of them were born on the same day: nobody is taken for somebody else (M1). */
    private final AtomicInteger born = new AtomicInteger();

    private final ListStates states;
    private final BeginList beginList;
    private final ProposeNominees propose;
    private final NomineeAnswers answers;
    private final SubmitList submitList;
    private final ConsultationBook consultations;
    private final Members members;
    private final Dossiers dossiers;
    private final Decisions decisions;
    private final People people;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    Region(
            ListStates states,
            BeginList beginList,
            ProposeNominees propose,
            NomineeAnswers answers,
            SubmitList submitList,
            ConsultationBook consultations,
            Members members,
            Dossiers dossiers,
            Decisions decisions,
            People people,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.states = states;
        this.beginList = beginList;
        this.propose = propose;
        this.answers = answers;
        this.submitList = submitList;
        this.consultations = consultations;
        this.members = members;
        this.dossiers = dossiers;
        this.decisions = decisions;
        this.people = people;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    static String of(String province) {
        return province.substring(0, 2);
    }

    Viewer secretaryOf(String province) {
        return people.secretary(of(province));
    }

    MemberSummary register(Newcomer newcomer) {
        Viewer secretary = secretaryOf(newcomer.registration().provinceCode());
        return people.as(secretary, () -> members.register(secretary, newcomer.registration()));
    }

    /** A woman of forty and more, a member for years, with an address. */
    MemberSummary member(String province) {
        return register(newcomer(province));
    }

    static Newcomer newcomer(String province) {
        return new Newcomer().in(province).email("n" + UUID.randomUUID() + "@example.ma");
    }

    MemberSummary man(String province) {
        return register(newcomer(province).gender(Gender.MALE));
    }

    MemberSummary young(String province) {
        return register(
                newcomer(province).born(legalDay.today().minusYears(25).minusDays(born.incrementAndGet() % 300)));
    }

    Place place(String province) {
        return new Place(of(province), province, version(province));
    }

    private int version(String province) {
        ProvinceProposal proposal = now(province).proposal();
        return proposal == null ? 0 : proposal.version();
    }

    ListState list(String region) {
        return people.as(people.secretary(region), () -> transaction.execute(status -> states.of(region)));
    }

    ProvinceState now(String province) {
        return list(of(province)).province(province);
    }

    public Dossier dossier(String province) {
        return java.util.Objects.requireNonNull(now(province).dossier());
    }

    void begin(String region) {
        Viewer secretary = people.secretary(region);
        people.as(secretary, () -> beginList.begin(secretary, region));
    }

    UUID nominate(MemberSummary member) {
        Viewer secretary = secretaryOf(member.provinceCode());
        Place place = place(member.provinceCode());
        return people.as(secretary, () -> propose.nominate(secretary, place, member.id()));
    }

    void accept(String province, UUID nominee) {
        Viewer secretary = secretaryOf(province);
        Place place = place(province);
        people.as(
                secretary,
                () -> answers.accepted(secretary, place, nominee, AcceptanceMeans.IN_PERSON, legalDay.today(), null));
    }

    UUID accepted(MemberSummary member) {
        UUID nominee = nominate(member);
        accept(member.provinceCode(), nominee);
        return nominee;
    }

    UUID consult(String... provinces) {
        return consultations.hold(
                of(provinces[0]), Set.of(provinces), legalDay.today().minusDays(3));
    }

    void proposeNobody(String province) {
        Viewer secretary = secretaryOf(province);
        Place place = place(province);
        people.as(secretary, () -> propose.proposeNobody(secretary, place, "لم يتفق الحاضرون على اسم"));
    }

    /** Every province with one nominee who accepted, and consulted; a young woman, so that no share falls short. */
    public Map<String, UUID> ready(String region) {
        begin(region);
        Map<String, UUID> nominees = new java.util.LinkedHashMap<>();
        for (ProvinceState province : list(region).provinces()) {
            nominees.put(
                    province.province().code(),
                    accepted(young(province.province().code())));
        }
        consult(nominees.keySet().toArray(String[]::new));
        return nominees;
    }

    public int submit(String region) {
        Viewer secretary = people.secretary(region);
        int seen = list(region).seen();
        return people.as(secretary, () -> submitList.submit(secretary, region, seen));
    }

    void withdraw(String province, UUID nominee) {
        Viewer secretary = secretaryOf(province);
        people.as(secretary, () -> answers.withdrew(secretary, of(province), province, nominee, legalDay.today()));
    }

    void confirm(String province, UUID nominee) {
        approve(province, nominee.toString());
    }

    void approve(String province, @Nullable String choice) {
        Dossier dossier = dossier(province);
        Viewer signatory = people.signatory();
        people.as(
                signatory,
                () -> decisions.approve(signatory, dossier.id(), dossier.version(), new Approval(choice, null)));
    }

    void giveBack(String province, @Nullable String place, String words) {
        UUID dossier = dossier(province).id();
        Viewer leader = people.leader();
        people.as(leader, () -> decisions.remark(leader, dossier, place, words));
        int version = dossiers.dossier(dossier).version();
        people.as(leader, () -> decisions.returnForCorrection(leader, dossier, version));
    }

    void move(String province, UUID nominee, boolean up) {
        Viewer secretary = secretaryOf(province);
        Place place = place(province);
        people.as(secretary, () -> propose.move(secretary, place, nominee, up));
    }

    void refuseNames(String province) {
        Dossier dossier = dossier(province);
        Viewer signatory = people.signatory();
        people.as(signatory, () -> decisions.reject(signatory, dossier.id(), dossier.version(), "المطلوب أسماء أخرى"));
    }

    List<String> missing(String province) {
        return now(province).missing().stream().map(Missing::message).toList();
    }

    LocalDate today() {
        return legalDay.today();
    }

    @Override
    public Map<String, String> make(People someone) {
        UUID nominee = nominate(member(People.PROVINCE));
        nominate(member(People.PROVINCE));
        Viewer secretary = people.secretary();
        Place place = place(People.PROVINCE);
        people.as(
                secretary,
                () -> answers.accepted(
                        secretary,
                        place,
                        nominee,
                        AcceptanceMeans.LETTER,
                        legalDay.today(),
                        ConsultationBook.scan("acceptance")));
        UUID consultation = consult(People.PROVINCE);
        return Map.of(
                "nominee", nominee.toString(),
                "consultation", consultation.toString(),
                "minutes", consultations.fileOf(People.REGION, consultation).toString());
    }
}
