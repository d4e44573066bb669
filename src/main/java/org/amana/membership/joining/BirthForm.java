package org.amana.membership.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.amana.kernel.Digits;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A birth date in three parts, in any digits. */
class BirthForm {

    @Nullable
    String birthDay;

    @Nullable
    String birthMonth;

    @Nullable
    String birthYear;

    static BirthForm of(@Nullable LocalDate day) {
        BirthForm form = new BirthForm();
        if (day != null) {
            form.birthDay = String.valueOf(day.getDayOfMonth());
            form.birthMonth = String.valueOf(day.getMonthValue());
            form.birthYear = String.valueOf(day.getYear());
        }
        return form;
    }

    /** @throws RuleViolation when the three are no day */
    LocalDate date() {
        try {
            LocalDate day = LocalDate.of(number(birthYear), number(birthMonth), number(birthDay));
            if (LegalDay.plausible(day)) {
                return day;
            }
        } catch (DateTimeException | NumberFormatException notADay) {
            throw RuleViolation.at("birthDay", "joining.birth.unreadable");
        }
        throw RuleViolation.at("birthDay", "joining.birth.unreadable");
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(Digits.western(typed == null ? "" : typed).strip());
    }
}
