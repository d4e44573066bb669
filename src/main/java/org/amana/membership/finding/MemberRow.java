package org.amana.membership.finding;

import java.util.List;
import java.util.UUID;
import org.amana.web.Formats;
import org.amana.web.Markup;

/**
 * A row of the list in the reader's language, ready to be shown.
 *
 * @param cells the chosen columns in their order, without the status
 * @param tone how the status is shown
 */
record MemberRow(
        UUID id, String name, String otherScript, List<Cell> cells, String tone, String status, boolean complete) {

    /**
     * One fact of a member.
     *
     * @param shape how it is shown
     */
    record Cell(String label, String text, String shape) {}

    void draw(Markup page, MemberTable.Words words) {
        page.tags("<tr>\n<th scope=\"row\">");
        if (words.selects()) {
            page.tags(
                            "<label class=\"am-mark\"><input class=\"form-check-input\" type=\"checkbox\" name=\"member\" value=\"")
                    .text(id.toString())
                    .tags("\" aria-label=\"")
                    .text(words.mark())
                    .tags(" ")
                    .text(name)
                    .tags("\"></label>");
        }
        page.tags("<a href=\"/members/")
                .text(id.toString())
                .tags("\"><bdi>")
                .text(name)
                .tags("</bdi></a> <span class=\"am-other\"><bdi>")
                .text(otherScript)
                .tags("</bdi></span></th>\n");
        for (Cell cell : cells) {
            page.tags("<td data-label=\"")
                    .text(cell.label())
                    .tags("\"><bdi class=\"")
                    .text(cell.shape())
                    .tags("\">")
                    .text(cell.text())
                    .tags("</bdi></td>\n");
        }
        if (words.statuses()) {
            page.tags("<td data-label=\"").text(words.status()).tags("\"><span class=\"am-statuses\">");
            status(page, tone, status);
            if (!complete) {
                page.tags(" ");
                status(page, "waiting", words.incomplete());
            }
            page.tags("</span></td>");
        }
        page.tags("</tr>\n");
    }

    private static void status(Markup page, String tone, String words) {
        page.tags("<span class=\"am-status am-status-")
                .text(tone)
                .tags("\"><svg class=\"am-icon\" aria-hidden=\"true\"><use href=\"")
                .text(Formats.icon(tone))
                .tags("\"></use></svg><span>")
                .text(words)
                .tags("</span></span>");
    }
}
