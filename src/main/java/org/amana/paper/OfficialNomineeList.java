package org.amana.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * What the official list of a region's provincial secretaries says (N6).
 *
 * @param regionCode the region
 * @param supplementary whether it covers only the posts that were vacant
 * @param rows its provinces, in the order of the paper
 */
public record OfficialNomineeList(String regionCode, boolean supplementary, List<Row> rows) {

    public static final String TEMPLATE = "paper/nominee-list";

    /**
     * One province.
     *
     * @param name its secretary, null where the post was left open
     * @param acting whether ad interim
     * @param appointedOn first day of the mandate, null where the post was left open
     */
    public record Row(
            String provinceCode,
            @Nullable TwoScripts name,
            boolean acting,
            @Nullable LocalDate appointedOn) {}

    /** How many of the last rows stand on the same sheet as the signature. */
    public int closing() {
        return Math.min(2, rows.size());
    }

    /** As the template reads it. */
    public Map<String, Object> model() {
        return Map.of("list", this);
    }
}
