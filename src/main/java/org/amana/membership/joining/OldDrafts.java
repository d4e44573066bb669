package org.amana.membership.joining;

import org.amana.keeping.OldRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** M8: what applicants typed and never sent; swept by the hour, and counted by the night what was left. */
@Component
class OldDrafts extends OldRows {

    OldDrafts(JdbcClient jdbc) {
        super(jdbc, "DRAFTS", null, "application_draft.changed_at");
    }
}
