package org.amana.administration.trail;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.amana.access.Viewer;
import org.amana.audit.AuditEntry;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditReader;
import org.amana.audit.AuditSeal;
import org.amana.audit.AuditSearch;
import org.amana.audit.AuditTrail;
import org.amana.audit.SealCheck;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail for administrators, and for nobody else (A5). */
@Service
@Transactional
class AuditPages {

    private static final int PAGE = 50;

    private final AuditReader reader;
    private final AuditSeal seal;
    private final AuditTrail trail;

    AuditPages(AuditReader reader, AuditSeal seal, AuditTrail trail) {
        this.reader = reader;
        this.seal = seal;
        this.trail = trail;
    }

    /** Whether the chain holds, and how much of the trail is not in it yet. */
    record Chain(Optional<SealCheck> check, long unsealed) {}

    @Transactional(readOnly = true)
    Page<AuditEntry> find(Viewer by, AuditSearch search, @Nullable Long after, @Nullable Long before) {
        requireAdministrator(by);
        List<AuditEntry> read = reader.find(search, after, before, PAGE + 1);
        return Page.of(read, PAGE, before != null, after == null, entry -> String.valueOf(entry.number()));
    }

    @Transactional(readOnly = true)
    List<String> actions(Viewer by) {
        requireAdministrator(by);
        return reader.actions();
    }

    @Transactional(readOnly = true)
    Chain chain(Viewer by) {
        requireAdministrator(by);
        return new Chain(seal.last(), seal.unsealed());
    }

    /** Seals what waits, then walks the whole chain. */
    SealCheck check(Viewer by) {
        requireAdministrator(by);
        trail.record(AuditFact.of("AUDIT_CHECKED", "AuditTrail", "chain").by(by.accountId()));
        seal.seal();
        return seal.check();
    }

    /** An export is a fact of the trail itself, with what was looked for. */
    void exported(Viewer by, AuditSearch search) {
        requireAdministrator(by);
        trail.record(AuditFact.of("AUDIT_EXPORTED", "AuditTrail", "entries")
                .by(by.accountId())
                .with("action", search.action())
                .with("actor", search.actor())
                .with("subject", search.subject())
                .with("region", search.region())
                .with("from", search.from())
                .with("until", search.until()));
    }

    @Transactional(readOnly = true)
    void each(Viewer by, AuditSearch search, Consumer<AuditEntry> row) {
        requireAdministrator(by);
        reader.each(search, row);
    }

    private static void requireAdministrator(Viewer by) {
        Viewer.require(by.administrator(), "audit", "trail");
    }
}
