package org.amana.membership.person;

/** One choice of a list or of radio buttons. */
record Option(String value, String label) {}
