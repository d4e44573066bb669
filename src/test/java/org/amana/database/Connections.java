package org.amana.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

final class Connections {

    private Connections() {}

    static Connection open(EmbeddedServer server, String database) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), server.username(), server.password());
    }
}
