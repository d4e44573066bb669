package org.amana.membership.naming;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sounds of a word while it is read: where a spelling is ambiguous the trail forks, up to a bound. */
final class SoundTrail {
    private static final int MOST_FORKS = 8;

    private Set<Sound> sounds = new LinkedHashSet<>(Set.of(Sound.NONE));

    /** Each reading is one or two consonants; a letter repeated at once is one, as a doubled Latin letter is. */
    void consonants(String... readings) {
        fork(sound -> Stream.of(readings).map(reading -> {
            Sound longer = sound;
            for (char consonant : reading.toCharArray()) {
                longer = longer.endsWith(consonant) ? longer : longer.consonant(consonant);
            }
            return longer;
        }));
    }

    /** A letter repeated at once may be two, since Arabic does not write the doubling (ممدوح). */
    void separate(String... readings) {
        fork(sound -> Stream.of(readings)
                .map(reading -> reading.charAt(0))
                .flatMap(consonant -> sound.endsWith(consonant)
                        ? Stream.of(sound.consonant(consonant), sound)
                        : Stream.of(sound.consonant(consonant))));
    }

    void vowel(int... readings) {
        fork(sound -> IntStream.of(readings).mapToObj(sound::vowel));
    }

    /** The consonant may be silent, as the h of Khadijah. */
    void perhaps(char consonant) {
        fork(sound -> Stream.of(sound, sound.consonant(consonant)));
    }

    /** A final Arabic ha may be heard, or stand for ta marbuta; any vowel may be heard with it. */
    void finalHa() {
        fork(sound -> Stream.of(sound.vowel(Sound.E), sound.consonant('h').vowel(Sound.E)));
    }

    /** The letter is a consonant or a vowel, as the ou of Marouane (مروان) and of Souad (سعاد). */
    void either(char consonant, int vowel) {
        fork(sound -> Stream.of(sound.consonant(consonant), sound.vowel(vowel)));
    }

    Set<Sound> heard() {
        sounds.remove(Sound.NONE);
        return sounds;
    }

    private void fork(Function<Sound, Stream<Sound>> reading) {
        Set<Sound> longer = new LinkedHashSet<>();
        sounds.stream().flatMap(reading).limit(MOST_FORKS).forEach(longer::add);
        sounds = longer;
    }
}
