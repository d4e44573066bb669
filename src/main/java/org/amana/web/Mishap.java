package org.amana.web;

import java.time.Instant;

/**
 * Something that went wrong, as far as help needs to know it: nothing of what was asked for or typed (A7).
 *
 * @param reference what the reader saw on the error page
 * @param route the pattern of the address, such as {@code /members/{member}}; blank when none was reached
 * @param failure class of the failure
 * @param cause class of what caused it in the end
 * @param place where in the program it happened
 */
public record Mishap(
        String reference,
        Instant at,
        int status,
        String method,
        String route,
        String failure,
        String cause,
        String place) {}
