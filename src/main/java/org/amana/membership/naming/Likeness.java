package org.amana.membership.naming;

import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Whether two names, each of one unit, are likely the same. */
final class Likeness {
    /** Shorter Arabic names often differ by one alif alone: سعد and سعاد. */
    private static final int LETTERS_FOR_ALIF = 5;

    /** Shorter names often differ by one letter alone: Hassani and Hassini. */
    private static final int LETTERS_FOR_SLIP_ARABIC = 6;

    private static final int LETTERS_FOR_SLIP_LATIN = 8;

    private Likeness() {}

    static boolean similar(NameUnit a, NameUnit b) {
        if (a.script() != b.script()) {
            return a.script() == Script.ARABIC
                    ? anyPair(sounds(a), sounds(b), Vowels::acrossScripts)
                    : anyPair(sounds(b), sounds(a), Vowels::acrossScripts);
        }
        return switch (a.script()) {
            case ARABIC -> anyPair(folds(a), folds(b), Likeness::sameButAlif) || slip(a, b, LETTERS_FOR_SLIP_ARABIC);
            case LATIN -> anyPair(sounds(a), sounds(b), Vowels::inLatin) || slip(a, b, LETTERS_FOR_SLIP_LATIN);
            case OTHER -> folds(a).equals(folds(b));
        };
    }

    private static Set<Sound> sounds(NameUnit unit) {
        return unit.whole()
                .flatMap(name -> unit.script().sounds(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> folds(NameUnit unit) {
        return folds(unit, unit.whole().collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> folds(NameUnit unit, Set<String> names) {
        return names.stream().map(unit.script()::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> boolean anyPair(Set<T> as, Set<T> bs, BiPredicate<T, T> alike) {
        return as.stream().anyMatch(a -> bs.stream().anyMatch(b -> alike.test(a, b)));
    }

    private static boolean sameButAlif(String a, String b) {
        return a.equals(b)
                || Math.max(a.length(), b.length()) >= LETTERS_FOR_ALIF
                        && sameEnds(a, b)
                        && a.replace("ا", "").equals(b.replace("ا", ""));
    }

    /** One letter typed wrong, left out or too much inside a long name; particles and endings must be the same. */
    private static boolean slip(NameUnit a, NameUnit b, int letters) {
        return a.sameParticles(b) && anyPair(folds(a, a.bares()), folds(b, b.bares()), (x, y) -> slip(x, y, letters));
    }

    private static boolean slip(String a, String b, int letters) {
        if (Math.min(a.length(), b.length()) < letters || Math.abs(a.length() - b.length()) > 1 || !sameEnds(a, b)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int skipA = a.length() >= b.length() ? 1 : 0;
        int skipB = b.length() >= a.length() ? 1 : 0;
        return a.substring(Math.min(same + skipA, a.length())).equals(b.substring(Math.min(same + skipB, b.length())));
    }

    /** The last letter tells feminine and family names apart (Rachid, Rachida, Rachidi), the first is seldom wrong. */
    private static boolean sameEnds(String a, String b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && a.charAt(0) == b.charAt(0)
                && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    }
}
