package org.amana.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.springframework.core.io.ClassPathResource;

/** Draws names in both scripts: the fictional party's, with the particles that make some hundred families of them. */
final class NameStock {

    private static final List<TwoScripts> PARTICLES = List.of(
            new TwoScripts("", ""),
            new TwoScripts("", ""),
            new TwoScripts("بن ", "Ben "),
            new TwoScripts("آيت ", "Ait "),
            new TwoScripts("ولد ", "Ould "),
            new TwoScripts("أبو ", "Abou "));

    private final List<TwoScripts> female = read("female-names");
    private final List<TwoScripts> male = read("male-names");
    private final List<TwoScripts> family = read("family-names").stream()
            .flatMap(name -> PARTICLES.stream()
                    .distinct()
                    .map(particle ->
                            new TwoScripts(particle.arabic() + name.arabic(), particle.latin() + name.latin())))
            .toList();
    private final Random random;

    NameStock(Random random) {
        this.random = random;
    }

    TwoScripts given(Gender gender) {
        return drawn(gender == Gender.FEMALE ? female : male);
    }

    /** Some names are borne by many and most by few. */
    TwoScripts family() {
        double skewed = random.nextDouble() * random.nextDouble();
        return family.get((int) (skewed * family.size()));
    }

    /** Every name, to be searched for. */
    Stream<TwoScripts> all() {
        return Stream.of(female, male, family).flatMap(List::stream);
    }

    private TwoScripts drawn(List<TwoScripts> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static List<TwoScripts> read(String file) {
        try {
            return new ClassPathResource("demo/" + file + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .map(pair -> new TwoScripts(pair[0].replace('_', ' '), pair[1].replace('_', ' ')))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
