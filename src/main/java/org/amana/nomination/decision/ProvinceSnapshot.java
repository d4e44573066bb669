package org.amana.nomination.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.amana.nomination.consultation.HeldConsultation;
import org.amana.nomination.list.Gauges;
import org.amana.nomination.list.ListState;
import org.amana.nomination.list.NomineeList;
import org.amana.nomination.list.ProvinceState;
import org.amana.nomination.nominee.Nominee;
import org.amana.nomination.nominee.NomineeState;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.structure.acceptance.Acceptance;
import org.springframework.stereotype.Component;

/** What is submitted of a province, as data that stays as it was (R2): nominees by rank, then the consultations. */
@Component
public class ProvinceSnapshot {

    static final String RANK = "nomination.fact.rank";

    /** What is said of the whole list, with each of its provinces (N4). */
    static final Set<String> OF_THE_LIST = Set.of(
            "nomination.fact.proposals",
            "nomination.fact.women",
            "nomination.fact.womenWanted",
            "nomination.fact.young",
            "nomination.fact.youngWanted",
            "nomination.fact.womenJustification",
            "nomination.fact.youngJustification");

    Snapshot of(ListState list, String provinceCode) {
        ProvinceState province = list.province(provinceCode);
        List<Snapshot.Place> places = new ArrayList<>();
        province.nominees().forEach(nominee -> places.add(nominee(nominee)));
        province.consultations().forEach(held -> places.add(consultation(held)));
        return new Snapshot(facts(list, province), places);
    }

    private static List<Fact> facts(ListState list, ProvinceState province) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.territory("nomination.fact.province", province.province().code()));
        String notProposed = province.notProposedReason();
        if (notProposed != null) {
            facts.add(Fact.words("nomination.fact.notProposed", notProposed));
        }
        Gauges gauges = list.gauges();
        facts.add(Fact.number("nomination.fact.proposals", gauges.whole()));
        facts.add(Fact.number("nomination.fact.women", gauges.women()));
        facts.add(Fact.number("nomination.fact.womenWanted", gauges.womenWanted()));
        facts.add(Fact.number("nomination.fact.young", gauges.young()));
        facts.add(Fact.number("nomination.fact.youngWanted", gauges.youngWanted()));
        NomineeList stored = list.list();
        if (stored != null && stored.womenJustification() != null && gauges.shortOfWomen()) {
            facts.add(Fact.words("nomination.fact.womenJustification", stored.womenJustification()));
        }
        if (stored != null && stored.youngJustification() != null && gauges.shortOfYoung()) {
            facts.add(Fact.words("nomination.fact.youngJustification", stored.youngJustification()));
        }
        return facts;
    }

    private static Snapshot.Place nominee(NomineeState state) {
        Nominee nominee = state.nominee();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.number(RANK, Objects.requireNonNullElse(nominee.rank(), 0)));
        facts.add(Fact.date("nomination.fact.joinedOn", state.member().joinedOn()));
        if (state.shortMembership() && nominee.waiver() != null) {
            facts.add(Fact.words("nomination.fact.waiver", nominee.waiver()));
        }
        Acceptance acceptance = nominee.acceptance();
        if (acceptance != null) {
            facts.add(Fact.date("nomination.fact.acceptedOn", acceptance.on()));
            facts.add(Fact.label(
                    "nomination.fact.acceptedBy",
                    "acceptanceMeans." + acceptance.means().name()));
            UUID scan = acceptance.attachmentId();
            if (scan != null) {
                facts.add(Fact.attachment("nomination.fact.acceptanceScan", scan));
            }
        }
        return new Snapshot.Place(
                nominee.id().toString(), Fact.person("nomination.fact.nominee", nominee.memberId()), facts);
    }

    private static Snapshot.Place consultation(HeldConsultation held) {
        LocalDate day = held.heldOn();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.words("nomination.fact.consultationPlace", held.place()));
        facts.add(Fact.number("nomination.fact.consultationPresent", held.present()));
        facts.add(Fact.words("nomination.fact.consultationSummary", held.summary()));
        for (int i = 0; i < held.files().size(); i++) {
            facts.add(Fact.attachment(
                    "nomination.fact.consultationFile." + (i + 1), held.files().get(i)));
        }
        return new Snapshot.Place(held.id().toString(), Fact.date("nomination.fact.consultation", day), facts);
    }
}
