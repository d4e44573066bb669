package org.amana.structure.acceptance;

import java.util.List;

/**
 * What someone is asked to accept, as a whole sentence.
 *
 * @param message message key
 * @param args its arguments: names in two scripts, closed words, days
 */
public record InvitationText(String message, List<Object> args) {}
