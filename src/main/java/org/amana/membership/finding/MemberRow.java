package org.amana.membership.finding;

import java.util.List;
import java.util.UUID;
import org.amana.web.Formats;

/**
 * A row of the list in the reader's language, ready to be shown: a page has many, so that whatever the template would
 * work out it would work out for each. Public, so that the template's expressions become bytecode.
 *
 * @param cells the chosen columns in their order, without the status
 * @param tone how the status is shown
 */
public record MemberRow(
        UUID id,
        String path,
        String name,
        String otherScript,
        List<Cell> cells,
        String tone,
        String status,
        boolean complete) {

    /**
     * One fact of a member.
     *
     * @param shape how it is shown
     */
    public record Cell(String label, String text, String shape) {}

    public String icon() {
        return Formats.icon(tone);
    }
}
