package org.amana.structure.body;

/** Why a seat was left, other than by the choice of whoever composes (B8). */
public enum VacancyReason {
    MEMBERSHIP_LOST,
    DIED,
    LEFT_TERRITORY,
    BECAME_REGIONAL_SECRETARY,
    BECAME_PROVINCIAL_SECRETARY,
    MANDATE_ENDED,
    /** They gave up a seat of a body in force. */
    RESIGNED,
    DECLINED
}
