package org.amana.membership.correction;

/** A confirmation, of what was shown; bound directly. */
class AnswerForm {

    int memberVersion;
    boolean confirmedNotDuplicate;
}
