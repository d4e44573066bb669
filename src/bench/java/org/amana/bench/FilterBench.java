package org.amana.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Every pair of what the list can be narrowed by, and as many threes and fours of it as asked for, everywhere and in a
 * territory, in either order, with and without a name: which of them costs the database most? Each is read some times by one
 * reader, and the least processor time counts, whatever else the machine does.
 */
class FilterBench {

    private static final int MANY = Integer.getInteger("bench.members", 1_000_000);
    private static final int MORE = Integer.getInteger("bench.more", 1_500);
    private static final int TIMES = Integer.getInteger("bench.times", 3);
    private static final int WORST = 30;

    private record Timed(String address, double millis) {}

    @Test
    void combinations() throws IOException, SQLException {
        try (BenchParty party = BenchParty.of(MANY);
                Wire wire = new Wire(party.application().port())) {
            Reader reader = Readers.of(party).leadership().get(0);
            List<String> addresses = Filters.sweep(MORE, new Random(11));
            reader.read("/members");
            List<Timed> all = new ArrayList<>();
            for (String address : addresses) {
                byte[] request = reader.request(address, true);
                double shortest = Double.MAX_VALUE;
                for (int i = 0; i < TIMES; i++) {
                    double begin = party.databaseMillis();
                    wire.ask(request);
                    shortest = Math.min(shortest, party.databaseMillis() - begin);
                }
                all.add(new Timed(address, shortest));
            }
            String report = report(all);
            Files.writeString(Path.of("target", "bench", "filters.md"), report);
            System.out.println(report);
        }
    }

    private static String report(List<Timed> all) {
        all.sort(Comparator.comparingDouble(Timed::millis).reversed());
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d combinations, processor time in the database: %.2f ms a page; half within %.2f ms, 95 of 100 within"
                        + " %.1f, 99 within %.1f%n%n| ms | page |%n|---:|---|%n",
                all.size(),
                all.stream().mapToDouble(Timed::millis).average().orElse(0),
                all.get(all.size() / 2).millis(),
                all.get(all.size() / 20).millis(),
                all.get(all.size() / 100).millis()));
        all.stream()
                .limit(WORST)
                .forEach(
                        one -> text.append(String.format(Locale.ROOT, "| %.1f | %s |%n", one.millis(), one.address())));
        return text.toString();
    }
}
