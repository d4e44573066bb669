package org.amana.membership.photograph;

import java.util.Base64;

/** A photograph within the page that shows it: it has no address of its own that could be passed on. */
public final class PictureData {

    private PictureData() {}

    /** As a {@code data:} address. */
    public static String of(byte[] jpeg) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }
}
