package org.amana.structure.people;

/** Where a member serves today, as members are looked for. */
enum InBody {
    SECRETARIAT,
    COMMITTEE,
    /** Secretary of a region or a province. */
    MANDATE,
    NONE
}
