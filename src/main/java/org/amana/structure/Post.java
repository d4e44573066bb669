package org.amana.structure;

/** What someone is in a body (B2, B3). The order is that of precedence. */
public enum Post {
    /** Held by right by the regional secretary in office. */
    PRESIDENT(BodyKind.SECRETARIAT),
    DEPUTY(BodyKind.SECRETARIAT),
    RAPPORTEUR(BodyKind.SECRETARIAT),
    DEPUTY_RAPPORTEUR(BodyKind.SECRETARIAT),
    TREASURER(BodyKind.SECRETARIAT),
    DEPUTY_TREASURER(BodyKind.SECRETARIAT),
    ADVISER(BodyKind.SECRETARIAT),
    CHAIR(BodyKind.COMMITTEE),
    VICE_CHAIR(BodyKind.COMMITTEE),
    COMMITTEE_RAPPORTEUR(BodyKind.COMMITTEE),
    COMMITTEE_MEMBER(BodyKind.COMMITTEE);

    private final BodyKind kind;

    Post(BodyKind kind) {
        this.kind = kind;
    }

    public BodyKind kind() {
        return kind;
    }

    /** Whether a body may have more of them, or fewer, than its template says. */
    public boolean many() {
        return this == DEPUTY || this == ADVISER || this == COMMITTEE_MEMBER;
    }
}
