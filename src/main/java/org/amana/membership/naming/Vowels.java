package org.amana.membership.naming;

/** Whether two sounds with the same consonants may be the same name by their vowels. */
final class Vowels {
    private Vowels() {}

    /** Mohammed and Muhamad, but not Hassan and Hossein, Said and Saad, Rachid and Rachida. */
    static boolean inLatin(Sound a, Sound b) {
        if (!a.skeleton().equals(b.skeleton())) {
            return false;
        }
        int last = a.skeleton().length() - 1;
        for (int at = 0; at < last; at++) {
            if (!inside(a.heard(at), b.heard(at))) {
                return false;
            }
        }
        return ending(a.heard(last)) == ending(b.heard(last));
    }

    /**
     * Long vowels must be heard; two vowels together, and ou in the last syllable of a longer name, must be written.
     */
    static boolean acrossScripts(Sound arabic, Sound latin) {
        if (!arabic.skeleton().equals(latin.skeleton())) {
            return false;
        }
        int last = arabic.skeleton().length() - 1;
        for (int at = 0; at < last; at++) {
            if (!heard(arabic.heard(at), latin.heard(at))) {
                return false;
            }
        }
        boolean unwritten = last >= 2
                && has(latin.heard(last - 1), Sound.OU)
                && !has(arabic.heard(last - 1), Sound.U)
                && ending(latin.heard(last)) == 0;
        int end = arabic.heard(last);
        return !unwritten && (has(end, Sound.E) || ending(end) == ending(latin.heard(last)));
    }

    private static boolean inside(int a, int b) {
        return a == 0
                || b == 0
                || any(a)
                || any(b)
                || has(a, Sound.I) == has(b, Sound.I) && has(a, Sound.U) == has(b, Sound.U);
    }

    private static boolean heard(int arabic, int latin) {
        int possible = latin | (has(latin, Sound.E) ? Sound.A | Sound.I : 0);
        boolean diphthong = has(latin, Sound.I) && has(latin, Sound.A | Sound.E);
        boolean hiatus = has(latin, Sound.U) && has(latin, Sound.A);
        return (arabic & ~possible) == 0 && (!diphthong || has(arabic, Sound.I)) && (!hiatus || arabic != 0);
    }

    /** A Latin e, alone or after a, says little. */
    private static boolean any(int vowels) {
        return has(vowels, Sound.E) && !has(vowels, Sound.I | Sound.U);
    }

    /** Of several vowels at the end the most open one; none for the silent e. */
    private static int ending(int vowels) {
        for (int vowel : new int[] {Sound.A, Sound.I, Sound.U}) {
            if (has(vowels, vowel)) {
                return vowel;
            }
        }
        return 0;
    }

    private static boolean has(int vowels, int some) {
        return (vowels & some) != 0;
    }
}
