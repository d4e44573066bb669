package org.amana.bench;

import java.util.List;
import java.util.function.Function;

/**
 * A page that is measured.
 *
 * @param readers who reads it
 * @param addresses its addresses in a party of a thousand and of a million, read in turn
 */
record BenchPage(String name, Function<Readers, List<Reader>> readers, Function<BenchParty, List<String>> addresses) {

    static BenchPage of(String name, Function<Readers, List<Reader>> readers, String... addresses) {
        return new BenchPage(name, readers, party -> List.of(addresses));
    }
}
