package org.amana.membership.naming;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that bind to the name after them, and are written apart or joined: Ben Jelloun, Benjelloun. */
enum Particle {
    // In the order in which they follow one another: Sidi Ben Abdallah.
    SIDI("sidi", "سيدي", "sidi?|si", "سيدي?", "sidi", "سيدي"),
    MOULAY("moulay", "مولاي", "mou?la[yi]|mulay|mly|my", "مولاي", "moulay", "مولاي"),
    LALLA("lalla", "لالة", "lall?a", "لال[اةه]|للا", "lalla", "لال[اةه]"),
    AIT("ait", "ايت", "a[iy]te?", "[اآأ]يت", "ait", "[اآأ]يت"),
    OULD("ould", "ولد", "ould|ouled|oulad|wuld|wld|wlad", "ولد|[اأ]ولاد", "ould|oulad", "ولد|[اأ]ولاد"),
    BEN("ben", "بن", "ben|ibn|bin|bn|bel|ibnou", "بن|ابن|إبن|بل", "ben|bel|ibn", "بن|ابن|بل|بال"),
    BOU("bou", "بو", "a?bou?|a?bu|abi", "[اأ]?بو|[اأ]بي", "a?bou", "[اأ]?بو"),
    OUM("oum", "ام", "ou?m|oumm?ou?", "[اأ]م", "oum", "[اأ]م(?=ال|كل)"),
    ABD(
            "abd",
            "عبد",
            "abd(?:[aeou]{1,2}(?:l|rr?|ss?|zz?|nn?|dd?|tt?|c?ch|sh)?)?",
            "عبد",
            "abd(?=[aeou]{1,2}[^aeou])",
            "عبد");

    private final String latin;
    private final String arabic;
    private final Pattern apart;
    private final Pattern joined;

    Particle(
            String latin,
            String arabic,
            String latinApart,
            String arabicApart,
            String latinJoined,
            String arabicJoined) {
        this.latin = latin;
        this.arabic = arabic;
        this.apart = Pattern.compile(latinApart + "|" + arabicApart);
        // Fewer than three letters after it are not a name: بنان, Benz.
        this.joined = Pattern.compile("(?:" + latinJoined + "|" + arabicJoined + ")(?=.{3})");
    }

    /** The particle that the whole word is. */
    static Optional<Particle> of(String word) {
        for (Particle particle : values()) {
            if (particle.apart.matcher(word).matches()) {
                return Optional.of(particle);
            }
        }
        return Optional.empty();
    }

    /**
     * The letters at the beginning of the word that are this particle, as far as one can tell; 0 when it is another
     * word.
     */
    int lengthIn(String word) {
        Matcher beginning = joined.matcher(word);
        return beginning.lookingAt() ? beginning.end() : 0;
    }

    /** The one spelling under which its spellings are compared. */
    String usual(Script script) {
        return script == Script.ARABIC ? arabic : latin;
    }

    /** Sidi, Moulay and Lalla honour; the same person is written with and without. */
    boolean honours() {
        return this == SIDI || this == MOULAY || this == LALLA;
    }
}
