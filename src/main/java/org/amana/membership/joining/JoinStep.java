package org.amana.membership.joining;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The questions of the form, one a page, in their order. */
enum JoinStep {
    /** First, because a younger applicant is told from when, and nothing is kept (M2). */
    BIRTH(1, draft -> draft.birthDate != null),
    REGION(2, draft -> draft.regionCode != null),
    PROVINCE(2, draft -> draft.provinceCode != null),
    COMMUNE(2, draft -> draft.communeAsked),
    NAME(3, draft -> draft.gender != null),
    IDENTITY(4, draft -> draft.identityNumber != null),
    CONTACT(5, draft -> draft.contactMeans != null),
    CODE(5, draft -> draft.confirmedAt != null),
    PHOTOGRAPH(6, draft -> draft.photographAsked),
    DECLARATIONS(7, draft -> draft.declared && draft.notice != null);

    static final int SECTIONS = 7;
    static final String CHECK = "/join/check";

    private final int section;
    private final Predicate<Draft> answered;

    JoinStep(int section, Predicate<Draft> answered) {
        this.section = section;
        this.answered = answered;
    }

    /** The first that has no answer yet; empty when everything is told. */
    static Optional<JoinStep> nextOf(Draft draft) {
        return Arrays.stream(values())
                .filter(step -> !step.answered.test(draft))
                .findFirst();
    }

    /** Where the applicant goes on. */
    static String pathAfter(Draft draft) {
        return nextOf(draft).map(JoinStep::path).orElse(CHECK);
    }

    /** Whether every question before this one has its answer. */
    boolean reachedBy(Draft draft) {
        return nextOf(draft).map(next -> ordinal() <= next.ordinal()).orElse(true);
    }

    String path() {
        return "/join/" + key();
    }

    /** As its page, its template and its words are called. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public int section() {
        return section;
    }

    String before() {
        return this == BIRTH ? "/join" : values()[ordinal() - 1].path();
    }
}
