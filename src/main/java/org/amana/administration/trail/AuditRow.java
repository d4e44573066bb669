package org.amana.administration.trail;

import java.util.List;
import org.amana.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it is shown: words for what was done, identifiers for everything else.
 *
 * @param action what was done, in the reader's language where it has words for it
 * @param actor the end of the acting account's key, null for nobody
 * @param kind the kind of record, in the reader's language where it has words for it
 * @param subject the end of the record's key
 * @param details further identifiers and closed words
 */
record AuditRow(
        AuditEntry entry, String action, @Nullable String actor, String kind, String subject, List<String> details) {}
