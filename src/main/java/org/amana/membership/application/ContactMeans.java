package org.amana.membership.application;

/** By what an applicant answered a code. */
public enum ContactMeans {
    EMAIL,
    PHONE
}
