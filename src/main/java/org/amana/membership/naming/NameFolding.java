package org.amana.membership.naming;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which names are folded and found across scripts, for search, import and duplicates (M1).
 *
 * <p>A token begins with its kind: {@code a} the Arabic and {@code l} the Latin spelling, {@code o} digits and other
 * scripts, {@code s} the sound that both scripts share ({@link Sound}), which ends in a full stop. Of each string the
 * first 300 characters and 16 words are read; a token has at most {@value #LONGEST_TOKEN} characters and no control
 * characters.
 */
public final class NameFolding {
    /**
     * To be raised with every change of what {@link #tokens} or {@link #soundKeys} give: stored ones are then made
     * again.
     */
    public static final int VERSION = 1;

    static final int LONGEST_TOKEN = 40;

    private static final char SOUND = 's';
    private static final String SOUND_END = ".";

    /** With fewer consonants a sound is only found whole: Ali would otherwise find Alaoui, Alami and Elias. */
    private static final int CONSONANTS_FOR_PREFIX = 2;

    private static final Remembered<NameUnit, List<String>> TOKENS =
            new Remembered<>(unit -> tokens(unit).distinct().toList());
    private static final Remembered<NameUnit, List<String>> SOUND_KEYS =
            new Remembered<>(unit -> sounds(unit.plain()).distinct().toList());

    private NameFolding() {}

    /**
     * Tokens to store for a person's names.
     *
     * @param names any number of names in either script, null and blank ones allowed
     */
    public static SortedSet<String> tokens(@Nullable String... names) {
        return collected(units(names).flatMap(unit -> TOKENS.of(unit).stream()));
    }

    /**
     * What to look for: a member is found when every word is matched. Articles standing alone are left out, so that
     * "el kad" is "kad", unless nothing else was typed.
     *
     * @return one entry per word, empty when nothing is searchable
     */
    public static List<QueryWord> query(String text) {
        List<WrittenWord> words = WrittenWord.of(text);
        List<WrittenWord> names = IntStream.range(0, words.size())
                .filter(at -> !Article.is(words.get(at).text())
                        && (at + 1 == words.size()
                                || !Article.binds(
                                        words.get(at).text(), words.get(at + 1).text())))
                .mapToObj(words::get)
                .toList();
        return (names.isEmpty() ? words : names)
                .stream()
                        .map(word -> new QueryWord(List.copyOf(prefixes(word))))
                        .toList();
    }

    /**
     * Whether it is likely the same name: word order, spelling variants, article, Sidi, Moulay and Lalla are ignored.
     * Names in the same script are compared in it, otherwise by sound and long vowels. Similar names share a {@link
     * #soundKeys sound key}.
     */
    public static boolean similar(PersonName a, PersonName b) {
        return !Collections.disjoint(soundKeys(a.arabic(), a.latin()), soundKeys(b.arabic(), b.latin()))
                && NamePairing.similar(a, b);
    }

    /**
     * Keys by which likely duplicates are looked up, together with the birth date, to be judged by {@link #similar}.
     */
    public static SortedSet<String> soundKeys(@Nullable String... names) {
        return collected(units(names).flatMap(unit -> SOUND_KEYS.of(unit).stream()));
    }

    /**
     * The exclusive upper bound of the strings that begin with the prefix, in the order of {@code COLLATE "C"}.
     *
     * @throws IllegalArgumentException when there is no bound, as for the empty prefix
     */
    public static String after(String prefix) {
        int end = prefix.length();
        while (end > 0) {
            int last = prefix.codePointBefore(end);
            int start = end - Character.charCount(last);
            if (last < Character.MAX_CODE_POINT) {
                // Surrogates are not characters and cannot be stored.
                int next = last == Character.MIN_SURROGATE - 1 ? Character.MAX_SURROGATE + 1 : last + 1;
                return prefix.substring(0, start) + Character.toString(next);
            }
            end = start;
        }
        throw new IllegalArgumentException("No string comes after every string that begins with this prefix");
    }

    private static Stream<NameUnit> units(@Nullable String... names) {
        return Arrays.stream(names).map(WrittenWord::of).flatMap(words -> NameReader.units(words).stream());
    }

    private static Stream<String> sounds(NameUnit unit) {
        return unit.script() == Script.OTHER
                ? unit.joined().map(NameFolding::cut)
                : unit.whole()
                        .flatMap(name -> unit.script().sounds(name).stream())
                        .map(Sound::skeleton)
                        .map(NameFolding::cut);
    }

    private static Stream<String> tokens(NameUnit unit) {
        Script script = unit.script();
        Stream<String> spellings = Stream.concat(unit.joined(), unit.parts()).map(text -> spelling(script, text));
        Stream<String> sounds = Stream.of(unit.joined(), unit.usuallyJoined(), unit.usualParts())
                .flatMap(texts -> texts)
                .flatMap(text -> script.sounds(text).stream())
                .map(NameFolding::wholeSound);
        return Stream.concat(spellings, sounds);
    }

    private static Set<String> prefixes(WrittenWord word) {
        Script script = word.script();
        TreeSet<String> prefixes = new TreeSet<>();
        for (NameUnit unit : NameReader.units(List.of(word))) {
            prefixes.add(spelling(script, word.text()));
            if (unit.leads().isEmpty()) {
                unit.bares().forEach(bare -> prefixes.add(spelling(script, bare)));
            }
            Stream.concat(unit.joined().limit(1), unit.whole())
                    .flatMap(text -> (script == Script.LATIN ? LatinSound.begun(text) : script.sounds(text)).stream())
                    .forEach(sound -> prefixes.add(soundPrefix(sound)));
        }
        Stream.concat(
                        Particle.of(word.text()).map(particle -> particle.usual(script)).stream(),
                        Ending.of(word.text()).map(ending -> ending.usual(script)).stream())
                .forEach(usual -> script.sounds(usual).forEach(sound -> prefixes.add(wholeSound(sound))));
        // One letter is too little to be a sound.
        if (word.text().codePointCount(0, word.text().length()) < 2) {
            prefixes.removeIf(prefix -> prefix.charAt(0) == SOUND);
        }
        return shortest(prefixes);
    }

    /** Without those that another one covers; in order, so that a prefix comes before what begins with it. */
    private static Set<String> shortest(TreeSet<String> prefixes) {
        TreeSet<String> kept = new TreeSet<>();
        prefixes.stream()
                .filter(Predicate.not(prefix -> kept.stream().anyMatch(prefix::startsWith)))
                .forEach(kept::add);
        return kept;
    }

    private static String soundPrefix(Sound sound) {
        return sound.weight() < CONSONANTS_FOR_PREFIX ? wholeSound(sound) : SOUND + cut(sound.skeleton());
    }

    private static String wholeSound(Sound sound) {
        return SOUND + cut(sound.skeleton()) + SOUND_END;
    }

    private static String spelling(Script script, String text) {
        return script.mark + cut(script.fold(text));
    }

    /** Leaves room for the kind and the full stop; does not cut a character in two. */
    private static String cut(String text) {
        int longest = LONGEST_TOKEN - 2;
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static SortedSet<String> collected(Stream<String> tokens) {
        // A word of a lone hamza folds to nothing.
        return tokens.filter(token -> token.length() > 1 || Character.isLetterOrDigit(token.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
