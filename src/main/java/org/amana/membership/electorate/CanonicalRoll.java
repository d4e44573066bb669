package org.amana.membership.electorate;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.amana.kernel.Sha256;

/**
 * The form of a roll over which its fingerprint is made, so that anybody can make it again: in UTF-8, each line ended by a
 * line feed; {@code AMANA-ROLL 1}, the territory's code ({@code *} for the nation), the day, the minimum age, the months;
 * then for each member, in the order of the keys, {@code key;province;status;votes;eligible}, the last two 1 or 0.
 */
final class CanonicalRoll {

    static final String MARK = "AMANA-ROLL 1";

    private final String head;
    private final Map<String, String> lines = new TreeMap<>();

    CanonicalRoll(String head) {
        this.head = head;
    }

    static String head(String territory, LocalDate day, int minimumAge, int months) {
        return head(territory, day.toString(), String.valueOf(minimumAge), String.valueOf(months));
    }

    static String head(String territory, String day, String minimumAge, String months) {
        return String.join("\n", MARK, territory, day, minimumAge, months) + "\n";
    }

    void add(String key, String province, String status, String votes, String eligible) {
        lines.put(key, String.join(";", key, province, status, votes, eligible) + "\n");
    }

    /** SHA-256, hexadecimal. */
    String fingerprint() {
        return Sha256.hex((head + String.join("", lines.values())).getBytes(StandardCharsets.UTF_8));
    }
}
