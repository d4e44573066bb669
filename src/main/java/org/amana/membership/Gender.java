package org.amana.membership;

/** As the identity document says. */
public enum Gender {
    FEMALE,
    MALE
}
