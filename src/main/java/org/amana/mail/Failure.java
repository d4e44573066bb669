package org.amana.mail;

import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Why a letter did not leave. */
public enum Failure {
    /** The mail server did not answer. */
    UNREACHABLE,
    /** The mail server did not let Amana in. */
    SIGN_IN,
    /** The mail server did not take this letter, or not for this address. */
    REFUSED;

    static Failure of(MailException thrown) {
        if (thrown instanceof MailAuthenticationException) {
            return SIGN_IN;
        }
        // Spring gives a cause where no connection came about, and none where one letter was not taken.
        boolean noConnection = thrown instanceof MailSendException && thrown.getCause() != null;
        return noConnection ? UNREACHABLE : REFUSED;
    }

    /** Whether the next letter would fare no better. */
    boolean ofServer() {
        return this != REFUSED;
    }
}
