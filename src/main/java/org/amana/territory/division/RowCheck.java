package org.amana.territory.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.kernel.TwoScripts;
import org.amana.territory.CommuneKind;
import org.amana.territory.ProvinceKind;
import org.jspecify.annotations.Nullable;

/** Reads one row against the tree: the territory as it would be, or why not (T1, T2). */
final class RowCheck {

    private static final String ABROAD = "13";
    private static final int LONGEST_NAME = 120;
    private static final Pattern ARABIC = Pattern.compile(".*\\p{IsArabic}.*");
    private static final Pattern LATIN = Pattern.compile(".*\\p{IsLatin}.*");

    private final DivisionRow row;
    private final Level level;
    private final @Nullable Unit known;
    private final List<Reason> problems = new ArrayList<>();

    RowCheck(DivisionRow row, Level level, @Nullable Unit known) {
        this.row = row;
        this.level = level;
        this.known = known;
    }

    List<Reason> problems() {
        return problems;
    }

    /** Parents and successors are looked at afterwards, when the whole file is known. */
    Unit after() {
        boolean wasOpen = known == null || known.open();
        boolean open = open(wasOpen);
        String parent = parent();
        Unit after = new Unit(row.code(), level, parent, kind(), name(), open, open ? null : successor());
        if (known == null) {
            checkNew(open);
        } else if (!known.open() && !open && !after.equals(known)) {
            problem("T2.closedStaysAsItIs");
        }
        if (level == Level.REGION && !open) {
            problem("T2.regionStays");
        }
        if (open && !blank(row.successor())) {
            problem("T2.successorOfOpen");
        }
        return after;
    }

    private void checkNew(boolean open) {
        if (level == Level.REGION) {
            problem("T2.noNewRegion");
        }
        if (!open) {
            problem("T2.newIsOpen");
        }
        if (level == Level.PROVINCE && row.code().startsWith(ABROAD)) {
            problem("T1.countryByLeadership");
        }
    }

    private boolean open(boolean wasOpen) {
        if (blank(row.status())) {
            return wasOpen;
        }
        String status = upper(row.status());
        if (Arrays.stream(DivisionRow.Status.values())
                .noneMatch(known -> known.name().equals(status))) {
            problem("T2.status", row.status());
            return wasOpen;
        }
        return status.equals(DivisionRow.Status.OPEN.name());
    }

    private @Nullable String parent() {
        if (level == Level.REGION) {
            if (!blank(row.parent())) {
                problem("T2.regionHasNoParent");
            }
            return null;
        }
        if (!blank(row.parent())) {
            return row.parent();
        }
        if (known != null) {
            return known.parent();
        }
        return row.code().substring(0, level == Level.PROVINCE ? 2 : 6);
    }

    private String kind() {
        if (level == Level.REGION) {
            return "";
        }
        String type = upper(row.type());
        if (type.isEmpty() && known != null) {
            return known.kind();
        }
        boolean sound = level == Level.COMMUNE
                ? Arrays.stream(CommuneKind.values())
                        .anyMatch(kind -> kind.name().equals(type))
                : Arrays.stream(ProvinceKind.values())
                                .anyMatch(kind -> kind.name().equals(type))
                        && (type.equals(ProvinceKind.COUNTRY.name())
                                == row.code().startsWith(ABROAD));
        if (!sound) {
            problem(level == Level.COMMUNE ? "T2.communeKind" : "T2.provinceKind", type);
        }
        return type;
    }

    private TwoScripts name() {
        String arabic = name(row.nameAr(), known == null ? null : known.name().arabic());
        String latin = name(row.nameFr(), known == null ? null : known.name().latin());
        if (arabic.isBlank() || latin.isBlank()) {
            problem("T2.nameMissing");
        } else if (arabic.length() > LONGEST_NAME || latin.length() > LONGEST_NAME) {
            problem("T2.nameTooLong", LONGEST_NAME);
        } else if (!ARABIC.matcher(arabic).matches() || !LATIN.matcher(latin).matches()) {
            problem("T2.nameScripts");
        }
        return new TwoScripts(arabic, latin);
    }

    private static String name(@Nullable String given, @Nullable String before) {
        return given != null ? given.strip() : before == null ? "" : before;
    }

    private @Nullable String successor() {
        if (!blank(row.successor())) {
            return row.successor();
        }
        return known == null || known.open() ? null : known.successor();
    }

    private void problem(String message, @Nullable Object... args) {
        problems.add(new Reason(
                message,
                null,
                Arrays.stream(args)
                        .map(String::valueOf)
                        .<Object>map(text -> text)
                        .toList()));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String upper(@Nullable String text) {
        return text == null ? "" : text.strip().toUpperCase(java.util.Locale.ROOT);
    }
}
