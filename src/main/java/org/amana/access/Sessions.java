package org.amana.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open sessions of accounts. */
@Service
public class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ends every open session of an account, in the transaction of what makes it necessary (A2). */
    @Transactional
    public void endAllOf(UUID accountId) {
        endAllBut(accountId, null);
    }

    /** Ends one. */
    void end(UUID accountId, String sessionId) {
        jdbc.sql("delete from spring_session where principal_name = ? and session_id = ?")
                .params(accountId.toString(), sessionId)
                .update();
    }

    /**
     * @param sessionId the session that goes on, null for none
     * @return how many ended
     */
    int endAllBut(UUID accountId, @Nullable String sessionId) {
        return jdbc.sql("delete from spring_session where principal_name = ? and session_id is distinct from ?")
                .params(accountId.toString(), sessionId)
                .update();
    }
}
