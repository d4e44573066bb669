package org.amana.membership.intake.row;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.Registration;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.columns.Words;
import org.amana.membership.roll.Ground;
import org.amana.membership.roll.PersonCheck;
import org.jspecify.annotations.Nullable;

/** Reads what a row would register. Where a cell cannot be read, the others are judged all the same. */
public final class RowReading {

    /** Stands in for a day that cannot be read, so that nothing is said against the others because of it. */
    private static final int ADULT_YEARS = 30;

    private final PersonCheck check;
    private final Ground ground;
    private final Places places;
    private final String source;
    private final @Nullable LocalDate consentOn;
    private final LocalDate today;

    public RowReading(PersonCheck check, Places places, String source, @Nullable LocalDate consentOn, LocalDate today) {
        this.check = check;
        this.ground = check.ground();
        this.places = places;
        this.source = source;
        this.consentOn = consentOn;
        this.today = today;
    }

    public JudgedRow read(StagedRow row) {
        List<Reason> against = new ArrayList<>();
        if (row.tooLong()) {
            against.add(reason("import.rowTooLong"));
        }
        if (row.lostLetters()) {
            against.add(reason("import.lettersLost"));
        }
        row.formulas().forEach(column -> against.add(reason("import.formula", column)));
        Optional<String> province = province(row, against);
        LocalDate joinedOn = day(row, ImportColumn.JOINED_ON, null, against).orElse(today);
        LocalDate birthDate = day(row, ImportColumn.BIRTH_DATE, null, against).orElse(joinedOn.minusYears(ADULT_YEARS));
        Registration registration = new Registration(
                new TwoScripts(row.text(ImportColumn.GIVEN_NAME_ARABIC), row.text(ImportColumn.GIVEN_NAME_LATIN)),
                new TwoScripts(row.text(ImportColumn.FAMILY_NAME_ARABIC), row.text(ImportColumn.FAMILY_NAME_LATIN)),
                gender(row, against),
                birthDate,
                identityKind(row, against),
                row.text(ImportColumn.IDENTITY_NUMBER),
                row.text(ImportColumn.PHONE),
                row.text(ImportColumn.EMAIL),
                row.text(ImportColumn.ADDRESS),
                province.orElseGet(places::any),
                province.flatMap(code -> commune(row, code, against)).orElse(null),
                joinedOn,
                day(row, ImportColumn.CONSENT_ON, consentOn, against).orElse(today),
                source,
                true,
                true);
        PersonCheck.Checked checked = check.check(registration, ground);
        against.addAll(checked.reasons());
        return new JudgedRow(row, registration, checked, against);
    }

    private Optional<String> province(StagedRow row, List<Reason> against) {
        String written = row.text(ImportColumn.PROVINCE);
        if (written.isEmpty()) {
            if (places.only().isEmpty()) {
                against.add(reason("import.missing", ImportColumn.PROVINCE));
            }
            return places.only();
        }
        Optional<String> accepted = places.accepted(written);
        if (accepted.isEmpty()) {
            against.add(reason(places.isOfOthers(written) ? "A3.otherTerritory" : "import.provinceUnknown", written));
        }
        return accepted;
    }

    private Optional<String> commune(StagedRow row, String provinceCode, List<Reason> against) {
        String written = row.text(ImportColumn.COMMUNE);
        Optional<String> commune = places.commune(provinceCode, written);
        if (!written.isEmpty() && commune.isEmpty()) {
            against.add(reason("import.communeUnknown", written));
        }
        return commune;
    }

    private static Gender gender(StagedRow row, List<Reason> against) {
        String written = row.text(ImportColumn.GENDER);
        Optional<Gender> gender = Words.gender(written);
        if (gender.isEmpty()) {
            against.add(
                    written.isEmpty()
                            ? reason("import.missing", ImportColumn.GENDER)
                            : reason("import.unreadable", ImportColumn.GENDER, written));
        }
        return gender.orElse(Gender.FEMALE);
    }

    /** A number without a kind is taken for a national card's, as lists mean it. */
    private static IdentityKind identityKind(StagedRow row, List<Reason> against) {
        String written = row.text(ImportColumn.IDENTITY_KIND);
        Optional<IdentityKind> kind = Words.identityKind(written);
        if (!written.isEmpty() && kind.isEmpty()) {
            against.add(reason("import.unreadable", ImportColumn.IDENTITY_KIND, written));
        }
        return kind.orElse(IdentityKind.NATIONAL_CARD);
    }

    private static Optional<LocalDate> day(
            StagedRow row, ImportColumn column, @Nullable LocalDate otherwise, List<Reason> against) {
        String written = row.text(column);
        if (written.isEmpty()) {
            if (otherwise == null) {
                against.add(reason("import.missing", column));
            }
            return Optional.ofNullable(otherwise);
        }
        Optional<LocalDate> day = read(written);
        if (day.isEmpty()) {
            against.add(reason("import.unreadable", column, written));
        }
        return day;
    }

    private static Optional<LocalDate> read(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(LegalDay::plausible);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Reason reason(String message, Object... args) {
        return new Reason(message, null, List.of(args));
    }
}
