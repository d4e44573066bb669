package org.amana.membership.export;

/** What members' data is taken away for; the members are told (M7, M8). */
public enum ExportPurpose {
    /** To write to them or call them. */
    CONTACT,
    /** To convene a meeting or a congress, and note who comes. */
    MEETING,
    /** To prepare a vote inside the party. */
    VOTE,
    /** To print or hand over cards. */
    CARDS,
    /** To collect dues. */
    DUES,
    /** To check and correct the register. */
    CHECK,
    /** Because the law or an authority asks for it. */
    LAW,
    /** Something else, which is then written. */
    OTHER
}
