package org.amana.membership.admission;

/** What an acceptance says beside itself. */
class AcceptForm {

    boolean confirmedNotDuplicate;
}
