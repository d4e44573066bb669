package org.amana.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A thousand cards as one PDF, asked for by a region's secretary, and taken away again. */
class CardBench {

    private static final int MANY = Integer.getInteger("bench.members", 1_000_000);
    private static final int CARDS = 1_000;
    private static final int ON_A_SHEET = 10;

    @Test
    void aThousandCards() throws IOException, SQLException {
        try (BenchParty party = BenchParty.of(MANY);
                Photographed people = Photographed.of(party, Readers.REGION, CARDS);
                Steps steps = new Steps(party)) {
            Clerk clerk = new Clerk(Readers.of(party).region().get(0));
            String[] batch = new String[1];
            double whole = steps.step("asked for, issued and printed", () -> {
                batch[0] = clerk.send("/members/cards", "/members/cards", Map.of(), new byte[0]);
                people.got(batch[0].substring(batch[0].lastIndexOf('/') + 1));
                clerk.waitFor(batch[0]);
            });
            byte[][] sheets = new byte[1][];
            steps.step(
                    "downloaded",
                    () -> clerk.download(batch[0] + "/sheets/1", content -> {
                        sheets[0] = content.readAllBytes();
                        return sheets[0].length;
                    }));
            int pages;
            try (PDDocument document = Loader.loadPDF(sheets[0])) {
                pages = document.getNumberOfPages();
            }
            assertThat(pages).as("sheets of %d", ON_A_SHEET).isEqualTo((people.count() + ON_A_SHEET - 1) / ON_A_SHEET);
            steps.report(
                    "cards.md",
                    "%,d cards on %d sheets (%,d kB) in a party of %,d: %.1f s"
                            .formatted(people.count(), pages, sheets[0].length / 1000, MANY, whole));
        }
    }
}
