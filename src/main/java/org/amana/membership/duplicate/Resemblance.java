package org.amana.membership.duplicate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.amana.membership.naming.NameComparison;
import org.jspecify.annotations.Nullable;

/**
 * How much two members resemble one person (M1), by what they share.
 *
 * @param likeness from 1 to 100
 */
record Resemblance(int likeness, Set<Sign> signs) {

    /** Below it nobody is asked. */
    private static final int LEAST = 15;

    /** Null where they do not resemble each other enough to ask somebody. */
    static @Nullable Resemblance of(Person a, Person b, NameComparison names) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        boolean sameName = !Collections.disjoint(a.name().keys(), b.name().keys()) && names.similar(a.name(), b.name());
        if (sameName) {
            signs.add(a.birthDate().equals(b.birthDate()) ? Sign.BIRTH_AND_NAME : Sign.NAME);
        }
        if (a.phone() != null && a.phone().equals(b.phone())) {
            signs.add(Sign.PHONE);
        }
        if (a.email() != null && a.email().equalsIgnoreCase(b.email())) {
            signs.add(Sign.EMAIL);
        }
        if (a.document() != null && b.document() != null) {
            if (near(a, b)) {
                signs.add(Sign.DOCUMENT);
            } else if (Objects.equals(a.documentKind(), b.documentKind())) {
                signs.add(Sign.OTHER_DOCUMENT);
            }
        }
        boolean anchored = signs.contains(Sign.BIRTH_AND_NAME)
                || signs.contains(Sign.PHONE)
                || signs.contains(Sign.EMAIL)
                || signs.contains(Sign.DOCUMENT);
        int likeness = signs.stream().mapToInt(Resemblance::weight).sum();
        return anchored && likeness >= LEAST ? new Resemblance(Math.min(100, likeness), signs) : null;
    }

    private static int weight(Sign sign) {
        return switch (sign) {
            case BIRTH_AND_NAME -> 60;
            case NAME -> 30;
            case PHONE -> 25;
            case EMAIL -> 20;
            case DOCUMENT -> 40;
            case OTHER_DOCUMENT -> -30;
        };
    }

    /** The same but for what is easily typed otherwise, or but for one sign or two neighbours exchanged. */
    private static boolean near(Person a, Person b) {
        String one = Objects.requireNonNull(a.document());
        String other = Objects.requireNonNull(b.document());
        if (Objects.equals(Person.loose(one), Person.loose(other))) {
            return true;
        }
        return a.birthDate().equals(b.birthDate()) && (oneSlip(one, other) || exchanged(one, other));
    }

    private static boolean oneSlip(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        String restOfShorter =
                shorter.substring(longer.length() == shorter.length() ? Math.min(same + 1, shorter.length()) : same);
        return longer.substring(Math.min(same + 1, longer.length())).equals(restOfShorter);
    }

    private static boolean exchanged(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
