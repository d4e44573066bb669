package org.amana.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Commits rows until it is killed, and prints each number after the server has acknowledged it. */
final class CommittingApplication {

    private CommittingApplication() {}

    public static void main(String[] arguments) throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]), SharedPrograms.FOLDER);
                Connection connection = Connections.open(server, "postgres");
                Statement create = connection.createStatement()) {
            create.execute("CREATE TABLE acknowledged (id int)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO acknowledged VALUES (?)")) {
                for (int id = 0; ; id++) {
                    insert.setInt(1, id);
                    insert.execute();
                    System.out.println("acknowledged " + id);
                }
            }
        }
    }
}
