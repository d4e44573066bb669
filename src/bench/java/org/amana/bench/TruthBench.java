package org.amana.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whether lists of a million say the truth: whichever way the application takes to find members, it shows the same ones in
 * the same order as plain SQL does, and never says that there are more than there are. The first page, the second, and back.
 */
class TruthBench {

    private static final int MANY = Integer.getInteger("bench.members", 1_000_000);
    private static final int ADDRESSES = Integer.getInteger("bench.addresses", 300);
    private static final int PAGE = 25;

    @Test
    void theTruth() throws IOException, SQLException {
        try (BenchParty party = BenchParty.of(MANY);
                Connection database = party.database()) {
            Truth truth = new Truth(database);
            Readers readers = Readers.of(party);
            List<String> wrong = new ArrayList<>();
            List<String> addresses = addresses(party);
            int[] ways = new int[3];
            compare(truth, readers.leadership().get(0), addresses, Map.of(), wrong, ways);
            List<String> some = addresses.stream()
                    .filter(address -> !address.contains("region="))
                    .limit(ADDRESSES / 5)
                    .toList();
            compare(truth, readers.region().get(0), some, Map.of("region", Readers.REGION), wrong, ways);
            Reader ofProvince = readers.province().get(0);
            UUID anybody = ShownList.of(ofProvince.draw("/members")).members().get(0);
            compare(truth, ofProvince, some, Map.of("province", truth.province(anybody)), wrong, ways);
            System.out.printf(
                    "%d lists: %d counted whole, %d in part, %d by the closest; wrong: %d%n",
                    addresses.size() + 2 * some.size(), ways[0], ways[1], ways[2], wrong.size());
            assertThat(wrong).isEmpty();
        }
    }

    /** By lot, of those that are measured. */
    private static List<String> addresses(BenchParty party) {
        List<String> all = new ArrayList<>(Filters.sweep(ADDRESSES, new Random(3)));
        Pages.all().stream()
                .filter(page -> page.name().matches("(filters|search).*"))
                .forEach(page -> all.addAll(page.addresses().apply(party)));
        Collections.shuffle(all, new Random(5));
        return all.stream().distinct().limit(ADDRESSES).toList();
    }

    private static void compare(
            Truth truth,
            Reader reader,
            List<String> addresses,
            Map<String, String> within,
            List<String> wrong,
            int[] ways)
            throws IOException {
        for (String address : addresses) {
            Truth.Meant meant = truth.of(address, within, 2 * PAGE);
            ShownList first = ShownList.of(reader.draw(address));
            ShownList second = first.next() == null ? null : ShownList.of(reader.draw(first.next()));
            ShownList back =
                    second == null || second.previous() == null ? null : ShownList.of(reader.draw(second.previous()));
            boolean closest = first.more() && Truth.said(address).containsKey("q");
            ways[closest ? 2 : first.more() ? 1 : 0]++;
            List<UUID> shown = new ArrayList<>(first.members());
            shown.addAll(second == null ? List.of() : second.members());
            List<String> faults = new ArrayList<>();
            // where the closest come first, they are asked whether they are meant, each once
            if (closest
                    ? shown.size() != meant.first().size()
                            || new HashSet<>(shown).size() != shown.size()
                            || truth.among(address, within, shown) != shown.size()
                    : !shown.equals(meant.first())) {
                faults.add("shows " + shown + " instead of " + meant.first());
            }
            for (ShownList page :
                    Stream.of(first, second, back).filter(Objects::nonNull).toList()) {
                if (page.more() ? page.count() > meant.count() || page.count() < PAGE : page.count() != meant.count()) {
                    faults.add("tells of " + page.count() + (page.more() ? " and more" : ""));
                }
            }
            if (second != null && (back == null || !back.members().equals(first.members()))) {
                faults.add("back from the second page another first one");
            }
            for (String fault : faults) {
                wrong.add(within + " " + address + " (" + meant.count() + "): " + fault);
                System.out.println(wrong.get(wrong.size() - 1));
            }
        }
    }
}
