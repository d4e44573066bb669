package org.amana.membership.naming;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One name with the particles that bind to it: Ben Abd Allah, Nour Eddine, El Kadiri.
 *
 * @param leads the particles before it, in order
 * @param base the name as written, joined with its article
 * @param bares the name without its article: every reading of a joined one
 * @param ends at most one ending after it
 */
record NameUnit(Script script, List<Lead> leads, String base, Set<String> bares, List<End> ends) {
    record Lead(Particle particle, String written) {}

    record End(Ending ending, String written) {}

    /** What is written, joined, from each particle on: benabdallah, abdallah, allah. */
    Stream<String> joined() {
        String end = ends.stream().map(End::written).collect(Collectors.joining());
        return starts().mapToObj(start ->
                leads.stream().skip(start).map(Lead::written).collect(Collectors.joining()) + base + end);
    }

    /** Each part on its own, as written. */
    Stream<String> parts() {
        return Stream.of(
                        leads.stream().map(Lead::written),
                        bares.stream(),
                        ends.stream().map(End::written))
                .flatMap(part -> part);
    }

    /** Each part on its own, particles in their usual spelling. */
    Stream<String> usualParts() {
        return Stream.of(
                        leads.stream().map(lead -> lead.particle().usual(script)),
                        bares.stream(),
                        ends.stream().map(end -> end.ending().usual(script)))
                .flatMap(part -> part);
    }

    /** Joined from each particle on, particles in their usual spelling and without the article. */
    Stream<String> usuallyJoined() {
        return starts().boxed().flatMap(start -> bares.stream().map(bare -> usual(start, bare)));
    }

    /** The whole name in the usual spelling of its particles and without the article. */
    Stream<String> whole() {
        return bares.stream().map(bare -> usual(0, bare));
    }

    /** The same name without Sidi, Moulay and Lalla. */
    NameUnit plain() {
        List<Lead> kept =
                leads.stream().filter(lead -> !lead.particle().honours()).toList();
        return new NameUnit(script, kept, base, bares, ends);
    }

    boolean sameParticles(NameUnit other) {
        return leads.stream()
                        .map(Lead::particle)
                        .toList()
                        .equals(other.leads.stream().map(Lead::particle).toList())
                && ends.stream()
                        .map(End::ending)
                        .toList()
                        .equals(other.ends.stream().map(End::ending).toList());
    }

    /** Two names written as one. */
    NameUnit with(NameUnit next) {
        Set<String> both = whole().flatMap(first -> next.whole().map(second -> first + second))
                .collect(Collectors.toUnmodifiableSet());
        return new NameUnit(script, List.of(), base + next.base, both, List.of());
    }

    private IntStream starts() {
        return IntStream.rangeClosed(0, leads.size());
    }

    private String usual(int start, String bare) {
        return leads.stream()
                        .skip(start)
                        .map(lead -> lead.particle().usual(script))
                        .collect(Collectors.joining())
                + bare
                + ends.stream().map(end -> end.ending().usual(script)).collect(Collectors.joining());
    }
}
