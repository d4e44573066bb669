package org.amana.membership.application;

import org.amana.contact.Means;

/** By what an applicant answered a code. */
public enum ContactMeans {
    EMAIL,
    PHONE;

    /** As codes are sent. */
    public Means means() {
        return Means.valueOf(name());
    }
}
