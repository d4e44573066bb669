package org.amana.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** The statements that a page sends to the database, read from the server's own log. */
final class StatementCount {

    private static final Pattern SENT = Pattern.compile("LOG:  (execute [^:]*|statement): ");
    private static final Pattern FRAME = Pattern.compile(
            "LOG:  (execute [^:]*|statement): (BEGIN|COMMIT|ROLLBACK|SHOW TRANSACTION).*", Pattern.CASE_INSENSITIVE);

    private StatementCount() {}

    /**
     * @return what drawing the page sends, without what only begins and ends transactions
     */
    static List<String> of(BenchParty party, Reader reader, String address) throws IOException, SQLException {
        reader.read(address);
        try (Connection database = party.database();
                Statement statement = database.createStatement()) {
            statement.execute("alter system set log_statement = 'all'");
            statement.execute("select pg_reload_conf()");
            pause();
            long begin = Files.size(party.serverLog());
            reader.draw(address);
            byte[] log = Files.readAllBytes(party.serverLog());
            statement.execute("alter system reset log_statement");
            statement.execute("select pg_reload_conf()");
            pause();
            return new String(log, (int) begin, log.length - (int) begin, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line ->
                            SENT.matcher(line).find() && !FRAME.matcher(line).find())
                    .toList();
        }
    }

    /** Until every connection's process has read the setting. */
    private static void pause() throws IOException {
        try {
            Thread.sleep(300);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
