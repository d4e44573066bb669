package org.amana.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is not there, for the moment, from anything else that may go wrong with it. */
public final class DatabaseAbsence {

    /** PostgreSQL: shut down by an administrator, by a crash, not yet ready, database dropped, no connection left. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "57P04", "53300");

    /** SQL standard: everything that has to do with the connection. */
    private static final String CONNECTION = "08";

    private DatabaseAbsence() {}

    public static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof TransactionSystemException rollback && overridden(rollback)) {
                return true;
            }
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && isAbsence(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** A rollback that failed too hides what failed before it. */
    private static boolean overridden(TransactionSystemException rollback) {
        Throwable before = rollback.getApplicationException();
        return before != null && causes(before);
    }

    private static boolean isAbsence(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION) || STATES.contains(state));
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
