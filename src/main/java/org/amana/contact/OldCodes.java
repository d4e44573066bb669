package org.amana.contact;

import org.amana.keeping.OldRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** M8: codes that nobody can type any more, and the address that one was asked for. */
@Component
class OldCodes extends OldRows {

    OldCodes(JdbcClient jdbc) {
        super(jdbc, "CODES", null, "contact_code.expires_at");
    }
}
