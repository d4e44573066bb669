package org.amana.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.amana.access.Viewer;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.review.snapshot.Snapshot;
import org.amana.review.snapshot.Snapshot.Fact;
import org.amana.review.snapshot.Snapshot.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a dossier is about, for the tests of this room, which knows no body and no nominee: some seats with someone on
 * each. It knows only the dossiers that were begun about its own subjects.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StandInSubject implements DossierSubject {

    private final LegalDay legalDay;

    final List<Place> places = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    final Set<UUID> named = new LinkedHashSet<>();
    final List<Choice> choices = new ArrayList<>();
    final List<RuleViolation.Reason> bars = new ArrayList<>();
    final List<String> heard = new ArrayList<>();
    boolean complete = true;
    boolean ends;

    private final Set<UUID> subjects = ConcurrentHashMap.newKeySet();

    StandInSubject(LegalDay legalDay) {
        this.legalDay = legalDay;
    }

    /** As at first: two seats, complete, nothing to choose. */
    void startOver() {
        places.clear();
        facts.clear();
        named.clear();
        choices.clear();
        bars.clear();
        heard.clear();
        complete = true;
        ends = false;
        seat("seat-1", LocalDate.of(2026, 11, 1));
        seat("seat-2", LocalDate.of(2026, 11, 2));
    }

    /** Something for a dossier to be about. */
    UUID subject() {
        UUID subject = Ids.next();
        subjects.add(subject);
        return subject;
    }

    /** A seat whose holder accepted on this day; again with another day to change it. */
    void seat(String key, LocalDate acceptedOn) {
        places.removeIf(place -> place.key().equals(key));
        places.add(new Place(
                key,
                Fact.label("dossierKind.SECRETARIAT", "dossierState.DRAFT"),
                List.of(Fact.date("step.SUBMITTED", acceptedOn))));
    }

    @Override
    public DossierKind kind() {
        return DossierKind.SECRETARIAT;
    }

    @Override
    public boolean knows(Dossier dossier) {
        return subjects.contains(dossier.subjectId());
    }

    @Override
    public Snapshot snapshot(Dossier dossier) {
        return new Snapshot(facts, places);
    }

    @Override
    public void checkComplete(Dossier dossier) {
        if (!complete) {
            throw RuleViolation.of("R3.wordsNeeded");
        }
    }

    @Override
    public Set<UUID> membersNamed(Dossier dossier) {
        return named;
    }

    @Override
    public List<RuleViolation.Reason> barsApproval(Dossier dossier, @Nullable String choice) {
        return bars;
    }

    @Override
    public List<Choice> choices(Dossier dossier) {
        return choices;
    }

    @Override
    public @Nullable LocalDate defaultUntil(Dossier dossier) {
        return ends ? legalDay.today().plusMonths(6) : null;
    }

    @Override
    public void approved(Dossier dossier, Approval approval, Viewer by) {
        heard.add("approved " + approval.choice());
    }

    @Override
    public void returned(Dossier dossier) {
        heard.add("returned");
    }

    @Override
    public void rejected(Dossier dossier, Viewer by) {
        heard.add("rejected");
    }

    @Override
    public String path(Dossier dossier) {
        return "/home";
    }
}
