package org.amana.administration.account;

/** Which member's record is an account holder's (A4). */
class RecordForm {

    String number = "";

    /** The holder is no member. */
    boolean none;
}
