package org.amana.bench;

import java.util.Locale;

/** The table of docs/performance.md. */
final class PageReport {

    private static final String HEAD = """
            | page | again: pages/s | of sign-in | of itself at %s | p95 ms | CPU ms: application + database | anew: pages/s | of sign-in | of itself at %s | p50 ms | p95 ms | CPU ms (at %s) | kB on the wire (plain) | statements |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            """;

    private final StringBuilder table = new StringBuilder();
    private Slice signIn = Slice.NOTHING;

    PageReport(int few, int many) {
        table.append("At %s members, %d readers at once:%n%n".formatted(number(many), Readers.AT_ONCE));
        table.append(HEAD.formatted(number(few), number(few), number(few)));
    }

    void add(PageBench.Measured page, int statements, int plainBytes) {
        signIn = signIn.and(page.signIn);
        line(
                page.page.name(),
                perSecond(page.again),
                ofOther(page.again, page.signIn),
                ofOther(page.again, page.againAtFew),
                millis(page.again, 0.95),
                processor(page.again),
                perSecond(page.many),
                ofOther(page.many, page.signIn),
                ofOther(page.many, page.few),
                millis(page.many, 0.5),
                millis(page.many, 0.95),
                processor(page.many) + " (" + processor(page.few) + ")",
                "%.1f (%.0f)".formatted(page.many.kilobytes(), plainBytes / 1000.0),
                String.valueOf(statements));
    }

    void signIn(int statements) {
        line(
                "sign-in page",
                perSecond(signIn),
                "",
                "",
                millis(signIn, 0.95),
                processor(signIn),
                "",
                "",
                "",
                millis(signIn, 0.5),
                "",
                "",
                "%.1f".formatted(signIn.kilobytes()),
                String.valueOf(statements));
    }

    private void line(String... cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String perSecond(Slice slice) {
        return "%.0f".formatted(slice.perSecond());
    }

    private static String ofOther(Slice one, Slice other) {
        return "%.0f %%".formatted(100 * one.perSecond() / other.perSecond());
    }

    private static String millis(Slice slice, double part) {
        return String.format(Locale.ROOT, "%.1f", slice.within(part));
    }

    private static String processor(Slice slice) {
        return String.format(Locale.ROOT, "%.2f + %.2f", slice.applicationMillis(), slice.databaseMillis());
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    String text() {
        return table.toString();
    }
}
