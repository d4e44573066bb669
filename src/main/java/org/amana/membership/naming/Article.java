package org.amana.membership.naming;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The article, apart or joined, said as written (El Kadiri) or like the letter that follows (Er-Rachidi). */
final class Article {
    private static final Pattern APART = Pattern.compile("[ae]l|l|o?ul|ال");
    /** Said like the letter that follows, which must then be that letter. */
    private static final Pattern APART_ALIKE = Pattern.compile("[ae](s|r|z|d|n|t|ch|sh)\\1?");

    private static final Pattern JOINED = Pattern.compile(
            // Elkadiri, Alhassan; but not Alami, for the article of a joined name stands before a consonant or is el
            "el(?=...)|al(?=[^aeiouy]..)"
                    // Errachidi, Essaadi, Echcherif, Echahid
                    + "|e([rsznd])(?=\\1)|et(?=t)|ech(?=ch)|esh(?=sh)|e(?=ch[aeiou]..)"
                    // Lahcen, Larbi, Lakhdar, Laaroussi, Lmrabet
                    + "|la(?=h..)|l(?=a[^aeiouy][^aeiouyh]|akh|aa.|[^aeiouylh]..)"
                    // القادري, لحسن
                    + "|ال(?=..)|ل(?=[حعخ]..)");

    private Article() {}

    /** Whether the word can only be an article. */
    static boolean is(String word) {
        return APART.matcher(word).matches();
    }

    static boolean binds(String word, String next) {
        Matcher alike = APART_ALIKE.matcher(word);
        return is(word) || alike.matches() && next.startsWith(alike.group(1));
    }

    /** The word itself and, where it may begin with an article, the word without it. */
    static Set<String> without(String word) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(word);
        Matcher joined = JOINED.matcher(word);
        if (joined.lookingAt()) {
            readings.add(word.substring(joined.end()));
        }
        return readings;
    }
}
