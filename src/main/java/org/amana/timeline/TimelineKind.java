package org.amana.timeline;

/** What an entry is about; the timeline can be narrowed to one of them. */
public enum TimelineKind {
    MANDATES,
    BODIES,
    SEATS,
    LIST,
    CONSULTATIONS,
    TRANSFERS,
    TERRITORY
}
