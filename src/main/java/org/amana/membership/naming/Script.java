package org.amana.membership.naming;

import com.ibm.icu.lang.UScript;
import java.util.Set;

/** The script of a word; its mark is the first character of the tokens that keep the word's spelling. */
enum Script {
    ARABIC('a'),
    LATIN('l'),
    /** Digits and every other script, Tifinagh among them: kept as written, without a sound. */
    OTHER('o');

    final char mark;

    Script(char mark) {
        this.mark = mark;
    }

    static Script of(int codePoint) {
        return switch (UScript.getScript(codePoint)) {
            case UScript.ARABIC -> ARABIC;
            case UScript.LATIN -> LATIN;
            default -> OTHER;
        };
    }

    /**
     * The spelling without what writers leave out or confuse: hamza seats, ya, ta marbuta, keyboard variants,
     * cedilla.
     */
    String fold(String word) {
        return switch (this) {
            case ARABIC -> ArabicLetters.fold(word);
            case LATIN -> word.replace('ç', 'c');
            case OTHER -> word;
        };
    }

    /** The ways the word may sound; empty for other scripts. */
    Set<Sound> sounds(String word) {
        return switch (this) {
            case ARABIC -> ArabicSound.of(word);
            case LATIN -> LatinSound.of(word);
            case OTHER -> Set.of();
        };
    }
}
