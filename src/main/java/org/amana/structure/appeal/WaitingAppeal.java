package org.amana.structure.appeal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;

/**
 * An appeal against a refused application that waits for its committee (M5).
 *
 * @param days since it was lodged
 */
public record WaitingAppeal(
        UUID id,
        String reference,
        String regionCode,
        String provinceCode,
        TwoScripts name,
        TwoScripts province,
        LocalDate submittedOn,
        LocalDate refusedOn,
        String refusalReason,
        LocalDate appealedOn,
        String appealText,
        long days) {

    /** @param names of the territories */
    static WaitingAppeal read(ResultSet row, Map<String, TwoScripts> names, LocalDate today) throws SQLException {
        LocalDate appealedOn = LegalDay.dayOf(
                row.getObject("appealed_at", OffsetDateTime.class).toInstant());
        return new WaitingAppeal(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("region_code"),
                row.getString("province_code"),
                new TwoScripts(
                        row.getString("name_ar").strip(),
                        row.getString("name_latin").strip()),
                Objects.requireNonNull(names.get(row.getString("province_code"))),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class),
                row.getString("refusal_reason"),
                appealedOn,
                row.getString("appeal_text"),
                ChronoUnit.DAYS.between(appealedOn, today));
    }
}
