package org.amana.bench;

import java.util.Locale;

/** The table of docs/performance.md. */
final class PageReport {

    private static final String HEAD = """
            | page | pages/s | of sign-in | of itself at %s | p50 ms | p95 ms | CPU ms: application + database (at %s) | kB on the wire (plain) | statements |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|
            """;

    private final StringBuilder table = new StringBuilder();
    private Slice signIn = Slice.NOTHING;

    PageReport(int few, int many) {
        table.append("At %s members, %d readers at once:%n%n".formatted(number(many), Readers.AT_ONCE));
        table.append(HEAD.formatted(number(few), number(few)));
    }

    void add(PageBench.Measured page, int statements, int plainBytes) {
        signIn = signIn.and(page.signIn);
        row(
                page.page.name(),
                page.many,
                "%.0f %%".formatted(100 * page.many.perSecond() / page.signIn.perSecond()),
                "%.0f %%".formatted(100 * page.many.perSecond() / page.few.perSecond()),
                " (%.2f + %.2f)".formatted(page.few.applicationMillis(), page.few.databaseMillis()),
                " (%.0f)".formatted(plainBytes / 1000.0),
                statements);
    }

    void signIn(int statements) {
        row("sign-in page", signIn, "", "", "", "", statements);
    }

    private void row(
            String name, Slice slice, String ofSignIn, String ofFew, String cpuAtFew, String plain, int statements) {
        table.append(String.format(
                Locale.ROOT,
                "| %s | %.0f | %s | %s | %.1f | %.1f | %.2f + %.2f%s | %.1f%s | %d |%n",
                name,
                slice.perSecond(),
                ofSignIn,
                ofFew,
                slice.within(0.5),
                slice.within(0.95),
                slice.applicationMillis(),
                slice.databaseMillis(),
                cpuAtFew,
                slice.kilobytes(),
                plain,
                statements));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    String text() {
        return table.toString();
    }
}
