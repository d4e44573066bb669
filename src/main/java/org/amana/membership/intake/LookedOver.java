package org.amana.membership.intake;

import java.util.List;

/**
 * A sent file that can be read to its end.
 *
 * @param name as it was sent, shortened
 * @param content the file itself
 * @param fingerprint by which the same file is known
 * @param header as it stands in the file
 * @param ignored headers of the columns that are not read
 * @param rows how many have content
 */
record LookedOver(
        String name,
        byte[] content,
        byte[] fingerprint,
        List<String> header,
        ListColumns columns,
        List<String> ignored,
        int rows) {}
