package org.amana.file;

/**
 * An attachment as a page names it.
 *
 * @param size in bytes
 */
public record AttachmentName(String name, String mediaType, long size) {}
