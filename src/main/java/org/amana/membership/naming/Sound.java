package org.amana.membership.naming;

/**
 * How a word sounds, whatever the script: its consonants, and which vowels are heard after each.
 *
 * <p>Consonants are {@code b t d j x(خ) g(غ) c(ش) r z s f k l m n h}; {@code w} counts at the beginning and before a
 * vowel, {@code y} only at the beginning, since elsewhere the two scripts do not agree on it; {@code a} stands for a
 * word that begins with a vowel, ain or hamza. The vowels are not part of the skeleton, for Arabic mostly leaves them
 * out.
 *
 * @param skeleton the consonants
 * @param vowels one character per consonant, '0' plus the sum of the vowels heard after it
 */
record Sound(String skeleton, String vowels) {
    static final int A = 1;
    static final int I = 2;
    static final int U = 4;
    /** A Latin e, which may be any vowel. */
    static final int E = 8;
    /** A Latin ou, which is written in Arabic when it is in the last syllable. */
    static final int OU = 16;

    static final Sound NONE = new Sound("", "");

    Sound consonant(char consonant) {
        return new Sound(skeleton + consonant, vowels + '0');
    }

    Sound vowel(int vowel) {
        if (skeleton.isEmpty()) {
            return consonant('a').vowel(vowel);
        }
        int last = vowels.length() - 1;
        return new Sound(skeleton, vowels.substring(0, last) + (char) ('0' + (heard(last) | vowel)));
    }

    int heard(int consonant) {
        return vowels.charAt(consonant) - '0';
    }

    /** Whether the consonant was the last thing heard. */
    boolean endsWith(char consonant) {
        int last = skeleton.length() - 1;
        return last >= 0 && skeleton.charAt(last) == consonant && heard(last) == 0;
    }

    /** Consonants other than the mark of a beginning vowel. */
    int weight() {
        return skeleton.startsWith("a") ? skeleton.length() - 1 : skeleton.length();
    }
}
