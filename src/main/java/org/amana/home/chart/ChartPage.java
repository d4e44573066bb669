package org.amana.home.chart;

import java.util.List;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its two drawings; the table behind it reads the chart itself.
 *
 * @param region name of the region, null for the country's chart
 * @param code the region's code, null for the country's chart
 * @param columns message keys of what each card's texts are
 */
record ChartPage(
        @Nullable String code,
        @Nullable TwoScripts region,
        Chart chart,
        List<String> columns,
        Drawing sheet,
        Drawing phone) {

    static ChartPage of(
            @Nullable String code, @Nullable TwoScripts region, Chart chart, List<String> columns, boolean fromRight) {
        return new ChartPage(
                code, region, chart, columns, Draughtsman.sheet(chart, fromRight), Draughtsman.phone(chart, fromRight));
    }

    public List<Drawing> drawings() {
        return List.of(sheet, phone);
    }
}
