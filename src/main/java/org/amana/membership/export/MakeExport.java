package org.amana.membership.export;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes an export that waits, for whoever may still have it, in one transaction that sees the register as of one instant.
 * Whoever is cut short leaves nothing, and begins again.
 */
@Component
public class MakeExport {

    private static final Logger log = LoggerFactory.getLogger(MakeExport.class);

    static final String NAME = "member-export";

    /** Meanwhile a brief one is made; if that was cut short, it is taken up then. */
    static final Duration SOON = Duration.ofSeconds(60);

    private static final int BRIEF = 2_000;
    private static final int BRIEF_PAPER = 250;

    private final MemberExports exports;
    private final Viewers viewers;
    private final Territories territories;
    private final ExportNews news;
    private final WriteExport file;
    private final TransactionTemplate deciding;
    private final TransactionTemplate making;

    MakeExport(
            MemberExports exports,
            Viewers viewers,
            Territories territories,
            ExportNews news,
            WriteExport file,
            PlatformTransactionManager transactions) {
        this.exports = exports;
        this.viewers = viewers;
        this.territories = territories;
        this.news = news;
        this.file = file;
        this.deciding = new TransactionTemplate(transactions);
        this.making = new TransactionTemplate(transactions);
        this.making.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** So many members are made into a file while whoever asked waits. */
    static int brief(ExportFormat format) {
        return format == ExportFormat.PDF ? BRIEF_PAPER : BRIEF;
    }

    /** Makes a brief one while a person waits; if it fails, it is left to be made behind the request. */
    void carryOnBriefly(UUID id) {
        try {
            carryOn(id);
        } catch (RuntimeException failed) {
            log.warn("The export {} is made later", id, failed);
        }
    }

    /** Makes an export that waits; nothing when it was stopped, or is gone. What its asker may have is read again (A1). */
    public void carryOn(UUID id) {
        MemberExport export = deciding.execute(status -> exports.findById(id).orElse(null));
        if (export == null || !export.atWork()) {
            return;
        }
        Viewer asker = viewers.of(export.askedBy());
        if (!export.scope().allows(asker, code -> territories.province(code).regionCode())) {
            refuse(id, ExportRefusal.ROLE_ENDED);
            return;
        }
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(export.locale());
        try {
            ExportRefusal refusal = CurrentViewer.within(
                    export.scope().rows(),
                    () -> making.<@Nullable ExportRefusal>execute(status -> file.write(id, asker, status)));
            if (refusal != null) {
                refuse(id, refusal);
            }
        } catch (WriteExport.NoLongerWanted stopped) {
            log.info("The export {} was stopped", id);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private void refuse(UUID id, ExportRefusal why) {
        CurrentViewer.within(
                RowScope.NOTHING,
                () -> deciding.execute(status -> {
                    exports.forDecision(id).filter(MemberExport::atWork).ifPresent(export -> {
                        export.refuse(why);
                        news.tell("exportRefused", export, Map.of());
                    });
                    return id;
                }));
    }
}
