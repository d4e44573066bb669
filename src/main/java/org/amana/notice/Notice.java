package org.amana.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice as someone reads it.
 *
 * @param text in the reader's language
 * @param path the page that it leads to
 * @param read whether this reader has read it
 */
public record Notice(UUID id, String text, String path, Instant toldAt, boolean read) {

    /** Where reading it begins: marks it as read and leads on. */
    public String opening() {
        return "/notices/" + id;
    }
}
