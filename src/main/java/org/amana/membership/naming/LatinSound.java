package org.amana.membership.naming;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a Latin word as Moroccans spell: mostly the French way (ch, ou, gu, ç), at times the English (sh, w, u). */
final class LatinSound {
    /** Vowels, then what is read as one sound, longest first, then single letters. */
    private static final Pattern PIECE =
            Pattern.compile("ou|[aeiouyw]|tch|sch|[ckgrsdtp]h|dj|gu(?=[eiy])|qu(?=[aeio])|[a-zç]");

    /** Abbreviations and by-forms that no rule of spelling tells. */
    private static final Map<String, String> BY_FORMS =
            Map.of("med", "mohamed", "mohd", "mohamed", "zohra", "zahra", "zohrae", "zahrae");

    private static final Pattern OFTEN_WITHOUT_I = Pattern.compile("i(?:brah|dris|sma[ei])");

    private LatinSound() {}

    static Set<Sound> of(String word) {
        Set<Sound> sounds = new LinkedHashSet<>(read(word));
        String byForm = BY_FORMS.get(word);
        if (byForm != null) {
            sounds.addAll(read(byForm));
        }
        // Idriss is also said and written Driss, and so the two others of the kind.
        if (OFTEN_WITHOUT_I.matcher(word).lookingAt()) {
            sounds.addAll(read(word.substring(1)));
        }
        return sounds;
    }

    /** The ways a half-typed word may go on: its last letter may become another sound with the letter that follows. */
    static Set<Sound> begun(String word) {
        Set<Sound> sounds = new LinkedHashSet<>(of(word));
        String next =
                switch (word.isEmpty() ? ' ' : word.charAt(word.length() - 1)) {
                    case 'c' -> "he";
                    case 's', 'k', 'p' -> "h";
                    case 'g' -> "hu";
                    case 'd' -> "j";
                    default -> "";
                };
        // After h a vowel, for a final h may be silent; the consonants are the same.
        next.chars().forEach(letter -> sounds.addAll(read(word + (char) letter + 'e')));
        return sounds;
    }

    private static Set<Sound> read(String word) {
        SoundTrail trail = new SoundTrail();
        Matcher piece = PIECE.matcher(word);
        while (piece.find()) {
            read(word, piece, trail);
        }
        return trail.heard();
    }

    private static void read(String word, Matcher piece, SoundTrail trail) {
        boolean first = piece.start() == 0;
        boolean last = piece.end() == word.length();
        boolean vowelNext = !last && "aeiouyw".indexOf(word.charAt(piece.end())) >= 0;
        String text = piece.group();
        switch (text) {
            case "a" -> trail.vowel(Sound.A);
            case "e" -> trail.vowel(Sound.E);
            case "o" -> trail.vowel(Sound.U);
            case "u" -> inside(word, piece, vowelNext && !first, Sound.U, trail);
            case "ou" -> {
                if (!first) {
                    inside(word, piece, vowelNext, Sound.U | Sound.OU, trail);
                } else if (vowelNext) {
                    trail.consonants("w");
                } else {
                    trail.consonants("a", "w");
                    trail.vowel(Sound.U);
                }
            }
            case "w" -> {
                if (first) {
                    trail.consonants("w");
                } else {
                    inside(word, piece, vowelNext, Sound.U, trail);
                }
            }
            case "y" -> {
                if (!first) {
                    trail.vowel(Sound.I);
                } else if (vowelNext) {
                    trail.consonants("y");
                } else {
                    trail.consonants("y", "a");
                    trail.vowel(Sound.I);
                }
            }
            case "i" -> {
                if (first && vowelNext) {
                    trail.consonants("a", "y");
                }
                trail.vowel(Sound.I);
            }
            case "h" -> {
                if (last && !first) {
                    trail.perhaps('h');
                } else {
                    trail.consonants("h");
                }
            }
            default -> trail.consonants(readings(text, first, !last && "eiy".indexOf(word.charAt(piece.end())) >= 0));
        }
    }

    /** Between vowels w and ou are certainly a consonant only in -aoui, -awi: Alaoui. */
    private static void inside(String word, Matcher piece, boolean vowelNext, int vowel, SoundTrail trail) {
        if (!vowelNext) {
            trail.vowel(vowel);
        } else if (word.charAt(piece.start() - 1) == 'a' && "iy".indexOf(word.charAt(piece.end())) >= 0) {
            trail.consonants("w");
        } else {
            trail.either('w', vowel);
        }
    }

    /** Inside a word two letters may also be two sounds: Ishak, Fathi, Zerhouni; th also before it, Thami. */
    private static String[] readings(String piece, boolean first, boolean soft) {
        return switch (piece) {
            case "tch" -> new String[] {"tc"};
            case "ch", "sch" -> new String[] {"c"};
            case "sh" -> first ? new String[] {"c"} : new String[] {"c", "sh"};
            case "th" -> new String[] {"t", "th"};
            case "dh" -> first ? new String[] {"d"} : new String[] {"d", "dh"};
            case "rh" -> first ? new String[] {"g"} : new String[] {"rh", "g"};
            case "kh" -> new String[] {"x"};
            case "gh" -> new String[] {"g"};
            case "ph", "v" -> new String[] {"f"};
            case "dj" -> new String[] {"j"};
            case "c" -> new String[] {soft ? "s" : "k"};
            case "g" -> soft ? new String[] {"j", "k"} : new String[] {"k"};
            case "ç" -> new String[] {"s"};
            case "x" -> new String[] {"ks"};
            case "p" -> new String[] {"b"};
            case "q", "gu", "qu" -> new String[] {"k"};
            default -> new String[] {piece};
        };
    }
}
