package org.amana.membership;

/** What a member can do and offers to the party (P2). */
public enum Skill {
    ARABIC_WRITING,
    AMAZIGH,
    FRENCH,
    ENGLISH,
    SPANISH,
    TRANSLATION,
    PUBLIC_SPEAKING,
    TRAINING,
    TEACHING,
    PRESS,
    SOCIAL_MEDIA,
    PHOTOGRAPHY,
    DESIGN,
    COMPUTING,
    DATA,
    LAW,
    MEDIATION,
    ACCOUNTING,
    FUNDRAISING,
    ORGANISING,
    ELECTIONS,
    HEALTH,
    FIRST_AID,
    SOCIAL_WORK,
    AGRICULTURE,
    CRAFTS,
    DRIVING
}
