package org.amana.membership.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the words of a name into units. */
final class NameReader {
    private final List<WrittenWord> words;
    private int at;

    private NameReader(List<WrittenWord> words) {
        this.words = words;
    }

    static List<NameUnit> units(List<WrittenWord> words) {
        NameReader reader = new NameReader(words);
        List<NameUnit> units = new ArrayList<>();
        while (reader.at < words.size()) {
            units.add(reader.unit());
        }
        return units;
    }

    private NameUnit unit() {
        List<NameUnit.Lead> leads = new ArrayList<>();
        Optional<Particle> particle = Particle.of(text());
        while (particle.isPresent() && goesOn(1)) {
            leads.add(new NameUnit.Lead(particle.get(), text()));
            at++;
            particle = Particle.of(text());
        }
        Script script = words.get(at).script();
        if (goesOn(1) && Article.binds(text(), text(1))) {
            String article = text();
            String bare = text(1);
            at += 2;
            return new NameUnit(script, leads, article + bare, Set.of(bare), endAfter(script));
        }
        String word = text();
        at++;
        return joined(script, leads, word);
    }

    private NameUnit joined(Script script, List<NameUnit.Lead> leads, String word) {
        List<NameUnit.End> ends = endAfter(script);
        String base = word;
        if (ends.isEmpty()) {
            for (Ending ending : Ending.values()) {
                int start = ending.startIn(base);
                // عبد الله joined is a particle and a name, not a name and an ending.
                if (start < base.length() && !base.substring(0, start).matches(".*(?:abd|عبد)")) {
                    ends = List.of(new NameUnit.End(ending, base.substring(start)));
                    base = base.substring(0, start);
                }
            }
        }
        boolean servant = false;
        for (Particle particle : Particle.values()) {
            int length = particle.lengthIn(base);
            if (length > 0) {
                leads.add(new NameUnit.Lead(particle, base.substring(0, length)));
                base = base.substring(length);
                servant = particle == Particle.ABD;
            }
        }
        return new NameUnit(script, leads, base, servant ? servantOf(base) : Article.without(base), ends);
    }

    /** What follows a joined abd: elkader, errahman, oulkarim, eslam (one s for two), elatif (one l for two). */
    private static Set<String> servantOf(String joined) {
        String plain = joined.replaceFirst("^(?:ou|[aou])(?=[^aeiou])", "e");
        Set<String> bares = new LinkedHashSet<>(Article.without(plain));
        if (plain.startsWith("e")) {
            bares.add(plain.substring(1));
        }
        return bares;
    }

    private List<NameUnit.End> endAfter(Script script) {
        if (at >= words.size() || words.get(at).script() != script) {
            return List.of();
        }
        Optional<Ending> ending = Ending.of(text());
        String written = text();
        if (ending.isPresent()) {
            at++;
        } else if (goesOn(1) && Article.is(text())) {
            ending = Ending.of(text(1));
            written = text() + text(1);
            at += ending.isPresent() ? 2 : 0;
        }
        String end = written;
        return ending.map(found -> List.of(new NameUnit.End(found, end))).orElse(List.of());
    }

    private boolean goesOn(int ahead) {
        return at + ahead < words.size()
                && words.get(at + ahead).script() == words.get(at).script();
    }

    private String text() {
        return words.get(at).text();
    }

    private String text(int ahead) {
        return words.get(at + ahead).text();
    }
}
