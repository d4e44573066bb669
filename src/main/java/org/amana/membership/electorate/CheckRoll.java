package org.amana.membership.electorate;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.amana.file.sheet.OpenSheet;
import org.amana.file.sheet.SheetLimits;
import org.amana.file.sheet.SheetReader;
import org.amana.file.sheet.SheetRow;
import org.amana.file.sheet.UnreadableSheetException;
import org.amana.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a file or a fingerprint is that of a roll that was frozen: for whoever holds it. Tells no names. */
@Service
@Transactional(readOnly = true)
class CheckRoll {

    private static final SheetLimits LIMITS = new SheetLimits(20 << 20, 1_100_000, 20, 400L << 20);

    /** A key; all else is shorter. */
    private static final int LONGEST_CELL = 36;

    private final JdbcClient jdbc;

    CheckRoll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was frozen. */
    record Facts(
            @Nullable String region, @Nullable String province, LocalDate day, Rolls.Counts counts, Instant frozenAt) {}

    Optional<Facts> of(String fingerprint) {
        return jdbc.sql("select * from frozen_roll_facts(?)")
                .param(fingerprint)
                .query((row, n) -> new Facts(
                        row.getString("region_code"),
                        row.getString("province_code"),
                        row.getObject("on_day", LocalDate.class),
                        new Rolls.Counts(row.getLong("members"), row.getLong("voters"), row.getLong("eligible")),
                        row.getObject("frozen_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * The fingerprint of what a file says, made again from its rows.
     *
     * @throws RuleViolation at {@code file} when it is no exported roll
     */
    static String fingerprint(byte[] file) throws IOException {
        try (OpenSheet sheet = SheetReader.open(file, LIMITS, header -> true)) {
            SheetRow facts = sheet.next();
            if (facts == null || !facts.text(0).equals(CanonicalRoll.MARK)) {
                throw RuleViolation.at("file", "roll.noRoll");
            }
            CanonicalRoll roll =
                    new CanonicalRoll(CanonicalRoll.head(facts.text(1), facts.text(2), facts.text(3), facts.text(4)));
            for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                roll.add(brief(row, 0), brief(row, 1), brief(row, 2), brief(row, 3), brief(row, 4));
            }
            return roll.fingerprint();
        } catch (UnreadableSheetException unreadable) {
            throw RuleViolation.at("file", "roll.noRoll");
        }
    }

    /** What stands in a roll is brief; strangers send files, and all of a file is held while it is checked. */
    private static String brief(SheetRow row, int cell) {
        String text = row.text(cell);
        if (text.length() > LONGEST_CELL) {
            throw RuleViolation.at("file", "roll.noRoll");
        }
        return text;
    }
}
