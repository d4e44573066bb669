package org.amana.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.springframework.core.io.ClassPathResource;

/** Draws plausible names in both scripts from lists of given and family names; the same seed draws the same party. */
class FictionalNames {

    private final List<TwoScripts> female = read("female-names");
    private final List<TwoScripts> male = read("male-names");
    private final List<TwoScripts> family = read("family-names");
    private final RandomGenerator random;

    FictionalNames(RandomGenerator random) {
        this.random = random;
    }

    FictionalName next() {
        return next(random.nextInt(100) < 42 ? Gender.FEMALE : Gender.MALE);
    }

    FictionalName next(Gender gender) {
        return new FictionalName(drawn(gender == Gender.FEMALE ? female : male), drawn(family), gender);
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
