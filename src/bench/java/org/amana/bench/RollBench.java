package org.amana.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The roll of the country as of a past day: looked at, frozen with its fingerprint, taken out as CSV, and found by its
 * fingerprint; the party stays what it was.
 */
class RollBench {

    private static final int MANY = Integer.getInteger("bench.members", 1_000_000);
    private static final String ROLLS = "/rolls";

    @Test
    void country() throws IOException, SQLException {
        try (BenchParty party = BenchParty.of(MANY);
                Steps steps = new Steps(party)) {
            Reader leader = Readers.of(party).leadership().get(0);
            Clerk clerk = new Clerk(leader);
            String roll = ROLLS + "?territory=*&day=" + LocalDate.now().minusYears(1);
            String[] frozen = new String[1];
            long[] rows = new long[1];
            steps.step("looked at", () -> leader.read(roll));
            try {
                steps.step("frozen", () -> frozen[0] = clerk.send(roll, ROLLS, Map.of(), new byte[0]));
                String page = leader.read(frozen[0]);
                steps.step(
                        "taken out as CSV",
                        () -> rows[0] = clerk.download(frozen[0] + "/export?format=CSV", content -> new String(
                                        content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                                .lines()
                                .count()));
                String fingerprint =
                        org.jsoup.Jsoup.parse(page).select(".am-fingerprint").text();
                steps.step("checked by its fingerprint", () -> assertThat(
                                leader.read("/verify/rolls?fingerprint=" + fingerprint))
                        .contains(fingerprint));
            } finally {
                if (frozen[0] != null) {
                    forget(party, frozen[0]);
                }
            }
            steps.report("roll.md", "The roll of %,d members, %,d lines".formatted(MANY, rows[0]));
        }
    }

    private static void forget(BenchParty party, String roll) throws SQLException {
        UUID id = UUID.fromString(roll.substring(ROLLS.length() + 1));
        try (Connection database = party.database();
                Statement statement = database.createStatement()) {
            statement.execute("delete from frozen_roll_member where roll_id = '" + id + "'");
            statement.execute("delete from frozen_roll where id = '" + id + "'");
            statement.execute("vacuum frozen_roll_member");
        }
    }
}
