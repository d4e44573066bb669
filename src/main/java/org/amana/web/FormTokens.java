package org.amana.web;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.amana.database.TransactionStart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Each form carries a one-time token. It is stored in the very transaction of the change that the form asks for, so
 * that sending the form twice can not change anything twice, while a form that was refused can be sent again.
 */
@Component
class FormTokens implements TransactionStart {

    static final String FIELD = "_once";

    private static final ThreadLocal<UUID> SENT = new ThreadLocal<>();

    private final JdbcTemplate jdbc;

    FormTokens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The request that this thread handles carries this token. */
    static void sent(@Nullable UUID token) {
        if (token == null) {
            SENT.remove();
        } else {
            SENT.set(token);
        }
    }

    @Override
    public void began(Connection connection, boolean readOnly) throws SQLException {
        UUID token = SENT.get();
        if (token == null || readOnly) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into form_token (token) values (?) on conflict do nothing")) {
            insert.setObject(1, token);
            if (insert.executeUpdate() == 0) {
                throw new SentTwice(token);
            }
        }
        // Spent for the rest of this request: a form that is refused is shown again with a new token.
        SENT.remove();
    }

    /** Where the form's first sending led, once it is known. */
    void leadTo(UUID token, String location) {
        jdbc.update("update form_token set location = ? where token = ?", location, token);
    }

    Optional<URI> whereItLed(UUID token) {
        return jdbc
                .queryForList(
                        "select location from form_token where token = ? and location is not null", String.class, token)
                .stream()
                .map(URI::create)
                .findFirst();
    }

    /** Nobody sends so old a form a second time. */
    void forgetOld() {
        jdbc.update("delete from form_token where at < now() - interval '30 days'");
    }

    /** A form was sent a second time after its first sending had been carried out. */
    static final class SentTwice extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final UUID token;

        SentTwice(UUID token) {
            super("form " + token + " was sent twice");
            this.token = token;
        }

        UUID token() {
            return token;
        }
    }
}
