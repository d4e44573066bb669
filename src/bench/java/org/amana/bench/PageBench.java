package org.amana.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Each page at a million members beside itself at a thousand and beside the sign-in page. The three take turns in short
 * slices, so that whatever else the machine does meets all of them alike.
 */
class PageBench {

    private static final int MANY = Integer.getInteger("bench.members", 1_000_000);
    private static final int FEW = 1_000;
    private static final int WARMING = Integer.getInteger("bench.warming", 2);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);
    private static final long SLICE = Long.getLong("bench.millis", 1_000) * 1_000_000;
    private static final Pattern ONLY = Pattern.compile(System.getProperty("bench.pages", ""));

    @Test
    void pages() throws IOException, SQLException {
        try (BenchParty few = BenchParty.of(FEW);
                BenchParty many = BenchParty.of(MANY)) {
            Readers ofFew = Readers.of(few);
            Readers ofMany = Readers.of(many);
            List<Measured> pages = new ArrayList<>();
            for (BenchPage page : Pages.all()) {
                if (ONLY.matcher(page.name()).find()) {
                    List<String> atMany = page.addresses().apply(many);
                    List<String> atFew = page.addresses().apply(few);
                    // a party so small that nobody has what is looked for is asked for the others' instead
                    pages.add(new Measured(page, atFew.isEmpty() ? atMany : atFew, atMany));
                }
            }
            PageReport report = new PageReport(few.members(), many.members());
            for (int round = -WARMING; round < ROUNDS; round++) {
                for (Measured page : pages) {
                    List<Reader> readers = page.page.readers().apply(ofMany);
                    List<Reader> readersOfFew = page.page.readers().apply(ofFew);
                    Slice atFew = Slice.of(few, readersOfFew, page.atFew, true, SLICE);
                    Slice atMany = Slice.of(many, readers, page.atMany, true, SLICE);
                    Slice againAtFew = again(few, readersOfFew, page.atFew);
                    Slice again = again(many, readers, page.atMany);
                    Slice signIn = Slice.of(many, ofMany.strangers(), List.of("/login"), false, SLICE / 2);
                    if (round >= 0) {
                        page.add(atFew, atMany, againAtFew, again, signIn);
                    }
                }
            }
            for (Measured page : pages) {
                Reader reader = page.page.readers().apply(ofMany).get(0);
                String address = page.atMany.get(0);
                List<String> statements = StatementCount.of(many, reader, address);
                if (Boolean.getBoolean("bench.statements")) {
                    statements.forEach(System.out::println);
                }
                report.add(
                        page,
                        statements.size(),
                        reader.read(address).getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
            }
            report.signIn(
                    StatementCount.of(many, ofMany.strangers().get(0), "/login").size());
            Path file = Path.of("target", "bench", "pages.md");
            Files.writeString(file, report.text());
            System.out.println(report.text());
        }
    }

    /** Each reader has asked for each of the addresses before. */
    private static Slice again(BenchParty party, List<Reader> readers, List<String> addresses) throws IOException {
        for (Reader reader : readers) {
            for (String address : addresses) {
                reader.read(address);
            }
        }
        return Slice.of(party, readers, addresses, false, SLICE);
    }

    /** A page and what was measured of it so far. */
    static final class Measured {

        final BenchPage page;
        final List<String> atFew;
        final List<String> atMany;
        Slice few = Slice.NOTHING;
        Slice many = Slice.NOTHING;
        Slice againAtFew = Slice.NOTHING;
        Slice again = Slice.NOTHING;
        Slice signIn = Slice.NOTHING;

        Measured(BenchPage page, List<String> atFew, List<String> atMany) {
            this.page = page;
            this.atFew = atFew;
            this.atMany = atMany;
        }

        void add(Slice few, Slice many, Slice againAtFew, Slice again, Slice signIn) {
            this.few = this.few.and(few);
            this.many = this.many.and(many);
            this.againAtFew = this.againAtFew.and(againAtFew);
            this.again = this.again.and(again);
            this.signIn = this.signIn.and(signIn);
        }
    }
}
