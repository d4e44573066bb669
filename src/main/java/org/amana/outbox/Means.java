package org.amana.outbox;

/** By what somebody outside is reached. */
public enum Means {
    /** A letter to an e-mail address. */
    EMAIL,
    /** A short message to a telephone number in international form, {@code +212600000000}. */
    PHONE;

    /** By what an address is reached. */
    public static Means of(String address) {
        return address.contains("@") ? EMAIL : PHONE;
    }
}
