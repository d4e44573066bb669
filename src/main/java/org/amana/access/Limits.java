package org.amana.access;

import java.time.Duration;
import org.amana.throttle.Limit;

/** How often the door may be tried. */
public final class Limits {

    /** Sign-ins to one account from one address. */
    public static final Limit SIGN_IN = new Limit("SIGN_IN", 10, Duration.ofMinutes(15));

    /** Sign-ins from one address; many people may share one. */
    public static final Limit SIGN_IN_ADDRESS = new Limit("SIGN_IN_ADDRESS", 100, Duration.ofMinutes(15));

    /**
     * Sign-ins to one account from devices that its holder never used, all addresses together. The holder's own devices
     * do not count and do not wait: no stranger closes anybody's door.
     */
    public static final Limit SIGN_IN_STRANGERS = new Limit("SIGN_IN_STRANGERS", 60, Duration.ofHours(1));

    /** Codes from the server's log, and the current password when it is changed. */
    public static final Limit SERVER_CODE = new Limit("SERVER_CODE", 10, Duration.ofMinutes(15));

    /** Forgotten passwords, asked from one address. */
    public static final Limit FORGOTTEN_ADDRESS = new Limit("FORGOTTEN_ADDRESS", 10, Duration.ofHours(1));

    /** Letters about a forgotten password to one account. */
    public static final Limit FORGOTTEN = new Limit("FORGOTTEN", 3, Duration.ofHours(1));

    /** Printed codes typed at one address. */
    public static final Limit RECOVERY_CODE = new Limit("RECOVERY_CODE", 20, Duration.ofMinutes(15));

    private Limits() {}
}
