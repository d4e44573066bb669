package org.amana.membership.naming;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads an Arabic word: long vowels are letters, short ones are unknown, ain and hamza are heard only at the
 * beginning.
 */
final class ArabicSound {
    private static final Pattern OFTEN_WITHOUT_ALIF = Pattern.compile("[إا](?:براه|دريس|سماع)");

    private ArabicSound() {}

    static Set<Sound> of(String word) {
        String read = word.replace("لله", "له");
        Set<Sound> sounds = new LinkedHashSet<>(read(read));
        // ادريس is also said and written Driss, and so the two others of the kind.
        if (OFTEN_WITHOUT_ALIF.matcher(read).lookingAt()) {
            sounds.addAll(read(read.substring(1)));
        }
        return sounds;
    }

    private static Set<Sound> read(String word) {
        SoundTrail trail = new SoundTrail();
        for (int at = 0; at < word.length(); at++) {
            read(word, at, trail);
        }
        return trail.heard();
    }

    private static void read(String word, int at, SoundTrail trail) {
        boolean first = at == 0;
        boolean last = at == word.length() - 1;
        char before = first ? ' ' : word.charAt(at - 1);
        boolean beforeVowel = !last && "ايىیةئ".indexOf(word.charAt(at + 1)) >= 0;
        switch (word.charAt(at)) {
            case 'ا', 'أ', 'ٱ' -> {
                if (first && word.length() > 1 && word.charAt(1) == 'و') {
                    trail.consonants("a", "w");
                } else {
                    trail.vowel(first ? 0 : Sound.A);
                }
            }
            case 'إ' -> trail.vowel(Sound.I);
            case 'آ' -> trail.vowel(Sound.A);
            case 'ء', 'ع' -> trail.vowel(0);
            case 'و', 'ۇ' -> vowelUnless(first || beforeVowel, trail, "w", Sound.U);
            case 'ي', 'ی', 'ې' -> vowelUnless(first, trail, "y", Sound.I);
            case 'ؤ' -> {
                if (beforeVowel) {
                    trail.either('w', Sound.U);
                } else {
                    trail.vowel(Sound.U);
                }
            }
            case 'ئ' -> trail.vowel(Sound.I);
            case 'ى' -> {
                if (last) {
                    trail.vowel(Sound.A, Sound.I);
                } else {
                    trail.vowel(Sound.I);
                }
            }
            case 'ة' -> {
                if (before == 'ا') {
                    trail.perhaps('t');
                } else {
                    trail.vowel(Sound.A);
                }
            }
            case 'ه', 'ہ', 'ھ', 'ە', 'ۀ' -> {
                if (last && !first) {
                    trail.finalHa();
                } else {
                    trail.separate("h");
                }
            }
            // Heard as z or, more often in Morocco, as d: حفيظ Hafid.
            case 'ظ' -> trail.separate("z", "d");
            default -> consonant(word.charAt(at), trail);
        }
    }

    private static void vowelUnless(boolean consonantal, SoundTrail trail, String consonant, int vowel) {
        if (consonantal) {
            trail.separate(consonant);
        } else {
            trail.vowel(vowel);
        }
    }

    private static void consonant(char letter, SoundTrail trail) {
        String consonant =
                switch (letter) {
                    case 'ب', 'پ' -> "b";
                    case 'ت', 'ث', 'ط' -> "t";
                    case 'ج', 'چ', 'ژ' -> "j";
                    case 'ح' -> "h";
                    case 'خ' -> "x";
                    case 'د', 'ذ', 'ض' -> "d";
                    case 'ر' -> "r";
                    case 'ز' -> "z";
                    case 'س', 'ص' -> "s";
                    case 'ش' -> "c";
                    case 'غ' -> "g";
                    case 'ف', 'ڤ', 'ڥ', 'ڢ' -> "f";
                    case 'ق', 'ڧ', 'ك', 'ک', 'ڪ', 'گ', 'ڭ', 'ݣ' -> "k";
                    case 'ل' -> "l";
                    case 'م' -> "m";
                    case 'ن' -> "n";
                    default -> "";
                };
        if (!consonant.isEmpty()) {
            trail.separate(consonant);
        }
    }
}
