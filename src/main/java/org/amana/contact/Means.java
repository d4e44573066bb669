package org.amana.contact;

/** What a code is sent by. */
public enum Means {
    /** An e-mail address. */
    EMAIL,
    /** A telephone number in international form. */
    PHONE
}
