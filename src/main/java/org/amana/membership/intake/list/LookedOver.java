package org.amana.membership.intake.list;

import java.util.List;
import java.util.Set;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.columns.ListColumns;

/**
 * A sent file that can be read to its end.
 *
 * @param name as it was sent, shortened
 * @param content the file itself
 * @param fingerprint by which the same file is known
 * @param header as it stands in the file
 * @param columns as they are recognised
 * @param rows how many have content
 */
public record LookedOver(
        String name, byte[] content, byte[] fingerprint, List<String> header, ListColumns columns, int rows) {

    /** Nobody need choose what its columns hold: the headings say all that is needed. */
    boolean understood(Set<ImportColumn> needed) {
        return columns.reasons(needed).isEmpty();
    }

    /** The same file, its columns read as somebody chose for another one. */
    public LookedOver as(ListColumns chosen) {
        return new LookedOver(name, content, fingerprint, header, chosen, rows);
    }
}
