package org.amana.access.recovery;

/** How the secret reaches the holder (A7). */
public enum Means {
    /** A link that the administrator hands over. */
    LINK,
    /** A code on paper, for someone without mail. */
    CODE,
    /** A link mailed to the holder, who asked for it at the sign-in page. */
    MAIL,
    /** A code in the server's log: for the only administrator, asked for by whoever runs the server. */
    SERVER
}
