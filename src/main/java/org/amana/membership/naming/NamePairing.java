package org.amana.membership.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pairs the units of two names in any order, so that none is left; two adjacent units may be written as one. */
final class NamePairing {
    /** Of longer names the first units are compared. */
    private static final int MOST_UNITS = 8;

    private final List<NameUnit> as;
    private final List<NameUnit> bs;
    private final BiPredicate<NameUnit, NameUnit> alike;
    private final Set<Integer> failed = new HashSet<>();

    private NamePairing(List<NameUnit> as, List<NameUnit> bs, BiPredicate<NameUnit, NameUnit> alike) {
        this.alike = alike;
        this.as = as.subList(0, Math.min(as.size(), MOST_UNITS));
        this.bs = bs.subList(0, Math.min(bs.size(), MOST_UNITS));
    }

    /**
     * Whether it is likely the same whole name, in whichever scripts both are known; in the same script where
     * possible.
     */
    static boolean similar(PersonName a, PersonName b) {
        return similar(units(a.arabic()), units(a.latin()), units(b.arabic()), units(b.latin()), Likeness::similar);
    }

    /** @param alike whether two units are likely the same */
    static boolean similar(
            List<NameUnit> arabicA,
            List<NameUnit> latinA,
            List<NameUnit> arabicB,
            List<NameUnit> latinB,
            BiPredicate<NameUnit, NameUnit> alike) {
        boolean sameScript = !arabicA.isEmpty() && !arabicB.isEmpty() || !latinA.isEmpty() && !latinB.isEmpty();
        return sameScript
                ? covers(arabicA, arabicB, alike) || covers(latinA, latinB, alike)
                : covers(arabicA, latinB, alike) || covers(latinA, arabicB, alike);
    }

    static List<NameUnit> units(String name) {
        return NameReader.units(WrittenWord.of(name)).stream()
                .map(NameUnit::plain)
                .toList();
    }

    private static boolean covers(List<NameUnit> as, List<NameUnit> bs, BiPredicate<NameUnit, NameUnit> alike) {
        return !as.isEmpty() && !bs.isEmpty() && new NamePairing(as, bs, alike).covers(0, 0);
    }

    /** The bits say which units are paired already. */
    private boolean covers(int pairedA, int pairedB) {
        boolean allA = pairedA == (1 << as.size()) - 1;
        boolean allB = pairedB == (1 << bs.size()) - 1;
        if (allA || allB) {
            return allA && allB;
        }
        if (!failed.add(pairedA << MOST_UNITS | pairedB)) {
            return false;
        }
        int a = Integer.numberOfTrailingZeros(~pairedA);
        for (int b = 0; b < bs.size(); b++) {
            if (pairs(a, 1, b, 1, pairedA, pairedB)
                    || pairs(a, 2, b, 1, pairedA, pairedB)
                    || pairs(a, 1, b, 2, pairedA, pairedB)) {
                return true;
            }
        }
        return false;
    }

    private boolean pairs(int a, int countA, int b, int countB, int pairedA, int pairedB) {
        int bitsA = ((1 << countA) - 1) << a;
        int bitsB = ((1 << countB) - 1) << b;
        return a + countA <= as.size()
                && b + countB <= bs.size()
                && (pairedA & bitsA) == 0
                && (pairedB & bitsB) == 0
                && alike.test(unit(as, a, countA), unit(bs, b, countB))
                && covers(pairedA | bitsA, pairedB | bitsB);
    }

    private static NameUnit unit(List<NameUnit> units, int at, int count) {
        return count == 1 ? units.get(at) : units.get(at).with(units.get(at + 1));
    }
}
