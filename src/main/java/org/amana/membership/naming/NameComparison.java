package org.amana.membership.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares many names as {@link NameFolding#similar} does, but reads each name once and remembers of any two parts whether
 * they are alike: given names and families come back again and again. For one thread.
 */
public final class NameComparison {

    private static final int REMEMBERED = 400_000;

    private final Map<Two, Boolean> known = new HashMap<>();

    private record Two(NameUnit one, NameUnit other) {}

    /**
     * A name that was read.
     *
     * @param keys similar names share one of them ({@link NameFolding#soundKeys})
     */
    public record Heard(Set<String> keys, List<NameUnit> arabic, List<NameUnit> latin) {}

    public Heard hear(PersonName name) {
        return new Heard(
                NameFolding.soundKeys(name.arabic(), name.latin()),
                NamePairing.units(name.arabic()),
                NamePairing.units(name.latin()));
    }

    /** Of names that share a key: whether it is likely the same name. */
    public boolean similar(Heard a, Heard b) {
        return NamePairing.similar(a.arabic, a.latin, b.arabic, b.latin, this::alike);
    }

    private boolean alike(NameUnit one, NameUnit other) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(new Two(one, other), two -> Likeness.similar(two.one, two.other));
    }
}
