package org.amana.membership;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amana.kernel.TwoScripts;

/** The simplest folding of names: no marks, no capitals. */
final class PlainFolding {

    private PlainFolding() {}

    static Set<String> tokens(TwoScripts name) {
        Set<String> tokens = new LinkedHashSet<>(query(name.arabic()));
        tokens.addAll(query(name.latin()));
        return tokens;
    }

    static List<String> query(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return List.of(bare.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip().split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static boolean similar(TwoScripts one, TwoScripts other) {
        return tokens(one).stream().anyMatch(tokens(other)::contains);
    }
}
