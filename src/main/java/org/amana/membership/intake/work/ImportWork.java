package org.amana.membership.intake.work;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.list.Standing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a list on from wherever it stands until it waits for a person. Everything it knows is in the database, so that
 * any instance goes on where another was cut short.
 */
@Component
public class ImportWork {

    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);

    public static final String NAME = "member-import";

    /** So many rows are read or entered while whoever sent them waits. */
    public static final int BRIEF = 500;

    /** Meanwhile such a list is done; if it was cut short, it is taken up then. */
    public static final Duration SOON = Duration.ofSeconds(60);

    private final MemberImports imports;
    private final ReadRows reading;
    private final WriteRows writing;
    private final UndoRows undoing;
    private final TransactionTemplate transaction;

    ImportWork(
            MemberImports imports,
            ReadRows reading,
            WriteRows writing,
            UndoRows undoing,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.reading = reading;
        this.writing = writing;
        this.undoing = undoing;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A list's state, and whose rows it is about. */
    private record Standing(ImportState state, RowScope scope) {}

    /** Does a little work while a person waits; if it fails, it is left to be done behind the request. */
    public void carryOnBriefly(UUID id) {
        try {
            carryOn(id);
        } catch (RuntimeException failed) {
            log.warn("The import {} goes on later", id, failed);
        }
    }

    /** Does what there is to do for a list; nothing when it waits for a decision, or is gone. */
    public void carryOn(UUID id) {
        Standing standing = CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> transaction.<@Nullable Standing>execute(status -> imports.findById(id)
                        .map(list -> new Standing(list.state(), list.rowScope()))
                        .orElse(null)));
        if (standing == null || !standing.state().atWork()) {
            return;
        }
        CurrentViewer.within(standing.scope(), () -> {
            switch (Objects.requireNonNull(standing).state()) {
                case READING -> reading.read(id);
                case WRITING -> writing.write(id);
                default -> undoing.undo(id);
            }
            return id;
        });
    }
}
