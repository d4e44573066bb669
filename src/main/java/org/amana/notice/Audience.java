package org.amana.notice;

/** Who is told. A notice to a post is the post's: a successor finds what the one before was told. */
public enum Audience {
    /** The region's secretary, and those who prepare for them. */
    REGION,
    /** The province's secretary. */
    PROVINCE,
    LEADERSHIP,
    /** The holder of one account. */
    ACCOUNT
}
