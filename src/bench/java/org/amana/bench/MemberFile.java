package org.amana.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;

/** A list of members as a party sends it: a CSV file in which some rows are broken. */
final class MemberFile {

    private static final String HEADERS = "Given name,Family name,Given name (Arabic),Family name (Arabic),Gender,"
            + "Date of birth,Identity document,Number of the document,Phone,Joined on,Consented on\n";
    private static final int BROKEN_EVERY = 10;

    private MemberFile() {}

    /** So many rows, of which every tenth (someone of twelve, M2) cannot be imported; nobody stands in it twice. */
    static byte[] of(int rows, long seed) {
        Random random = new Random(seed);
        NameStock names = new NameStock(random);
        // eight digits at most, or no row could be imported
        int document = random.nextInt(99_000) * 1_000;
        StringBuilder list = new StringBuilder(HEADERS);
        for (int i = 0; i < rows; i++) {
            Gender gender = random.nextInt(100) < 42 ? Gender.FEMALE : Gender.MALE;
            TwoScripts given = names.given(gender);
            TwoScripts family = names.family();
            LocalDate joined = LocalDate.of(2026, 10, 1).minusDays(random.nextInt(8 * 365));
            LocalDate born = i % BROKEN_EVERY == 0
                    ? joined.minusYears(12)
                    : joined.minusYears(18).minusDays(random.nextInt(50 * 365));
            list.append(String.join(
                            ",",
                            given.latin(),
                            family.latin(),
                            given.arabic(),
                            family.arabic(),
                            gender == Gender.FEMALE ? "Woman" : "Man",
                            born.toString(),
                            "National identity card",
                            "YY" + document++,
                            "06%08d".formatted(random.nextInt(100_000_000)),
                            joined.toString(),
                            joined.toString()))
                    .append('\n');
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }
}
