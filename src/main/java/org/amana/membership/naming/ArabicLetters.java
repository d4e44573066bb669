package org.amana.membership.naming;

import java.util.Map;
import java.util.stream.Collectors;

/** The letters of Arabic script as Moroccans type them, Persian and Maghrebi letters included. */
final class ArabicLetters {
    private static final Map<Integer, String> FOLDS = Map.ofEntries(
                    fold("أإآٱ", "ا"),
                    fold("ىئیې", "ي"),
                    fold("ؤۇ", "و"),
                    fold("ةۀەہھ", "ه"),
                    fold("ء", ""),
                    fold("گڭکݣڪ", "ك"),
                    fold("ڤڥڢ", "ف"),
                    fold("ڧ", "ق"),
                    fold("پ", "ب"),
                    fold("چژ", "ج"))
            .entrySet()
            .stream()
            .flatMap(entry -> entry.getKey().chars().mapToObj(letter -> Map.entry(letter, entry.getValue())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private ArabicLetters() {}

    static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        word.codePoints().forEach(letter -> {
            String fold = FOLDS.get(letter);
            if (fold == null) {
                folded.appendCodePoint(letter);
            } else {
                folded.append(fold);
            }
        });
        return folded.toString();
    }

    private static Map.Entry<String, String> fold(String letters, String into) {
        return Map.entry(letters, into);
    }
}
