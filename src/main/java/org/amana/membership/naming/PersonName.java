package org.amana.membership.naming;

/**
 * A person's whole name (given and family names) as written in each script.
 *
 * @param arabic the whole name in Arabic script, blank when unknown
 * @param latin the whole name in Latin script, blank when unknown
 */
public record PersonName(String arabic, String latin) {}
