package org.amana.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.springframework.core.io.ClassPathResource;

/**
 * Draws names in both scripts: the fictional party's given names, and some thousand families made of its families with the
 * beginnings and endings that families have; a few of them are borne by thousands and most by hundreds.
 */
final class NameStock {

    private static final List<TwoScripts> BEGINNINGS =
            List.of(new TwoScripts("", ""), new TwoScripts("بن", "Ben"), new TwoScripts("بو", "Bou"));
    private static final List<TwoScripts> ENDINGS = List.of(
            new TwoScripts("", ""),
            new TwoScripts("ي", "i"),
            new TwoScripts("اوي", "aoui"),
            new TwoScripts("اني", "ani"),
            new TwoScripts("ون", "oun"));
    private static final List<TwoScripts> PARTICLES =
            List.of(new TwoScripts("آيت ", "Ait "), new TwoScripts("بن ", "Ben "), new TwoScripts("ولد ", "Ould "));
    private static final int WITH_PARTICLE = 12;

    private final List<TwoScripts> female = read("female-names");
    private final List<TwoScripts> male = read("male-names");
    private final List<TwoScripts> family = ENDINGS.stream()
            .flatMap(ending -> BEGINNINGS.stream()
                    .flatMap(beginning -> read("family-names").stream().map(name -> around(beginning, name, ending))))
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
        TwoScripts name = family.get((int) (skewed * family.size()));
        return random.nextInt(100) < WITH_PARTICLE ? around(drawn(PARTICLES), name, new TwoScripts("", "")) : name;
    }

    /** One word of it all, but for the article, which stays before. */
    private static TwoScripts around(TwoScripts beginning, TwoScripts name, TwoScripts ending) {
        return new TwoScripts(
                beginning.arabic() + name.arabic() + ending.arabic(),
                beginning.latin() + name.latin() + ending.latin());
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
