package org.amana.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Something to do at the start of each of the application's transactions, on its connection. */
public interface TransactionStart {

    /** @throws SQLException when the database refuses; the transaction then does not begin */
    void began(Connection connection, boolean readOnly) throws SQLException;
}
