package org.amana.membership.export;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditTrail;
import org.amana.file.StoredFile;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own exports: how far each has come, and its file. Nobody has another's (A3). */
@Service
@Transactional
class ReadExport {

    private final MemberExports exports;
    private final ExportPieces pieces;
    private final ExportProgress progress;
    private final Territories territories;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ReadExport(
            MemberExports exports,
            ExportPieces pieces,
            ExportProgress progress,
            Territories territories,
            AuditTrail audit,
            LegalDay legalDay) {
        this.exports = exports;
        this.pieces = pieces;
        this.progress = progress;
        this.territories = territories;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** The newest, first. */
    @Transactional(readOnly = true)
    List<MemberExport> of(Viewer by) {
        Viewer.require(by.takesMembersAway() && by.accountId() != null, "exports", "own");
        return exports.findTop50ByAskedByOrderByIdDesc(java.util.Objects.requireNonNull(by.accountId()));
    }

    /** @throws NotFound unless the viewer asked for it and may still take away whom it holds (A1) */
    @Transactional(readOnly = true)
    MemberExport export(Viewer by, UUID id) {
        MemberExport export = exports.findById(id).orElseThrow(() -> new NotFound("export", id));
        Viewer.require(mayHave(by, export), "export", id);
        return export;
    }

    boolean mayHave(Viewer by, MemberExport export) {
        return export.askedBy().equals(by.accountId())
                && export.scope().allows(by, code -> territories.province(code).regionCode());
    }

    @Transactional(readOnly = true)
    int made(MemberExport export) {
        return export.atWork() ? progress.of(export.id()) : export.rows();
    }

    /**
     * The file; that it is had is noted.
     *
     * @throws NotFound unless the viewer asked for it, may still take away whom it holds, and it is there
     */
    StoredFile file(Viewer by, UUID id) {
        MemberExport export = exports.forDecision(id).orElseThrow(() -> new NotFound("export", id));
        Viewer.require(mayHave(by, export) && export.available(legalDay.now()), "export", id);
        export.downloaded(legalDay.now());
        audit.record(AskExport.fact("MEMBERS_EXPORT_DOWNLOADED", export, territories)
                .by(by.accountId())
                .with("rows", export.rows()));
        return new StoredFile(
                "members-" + LegalDay.dayOf(export.askedAt()) + "."
                        + export.format().extension(),
                export.format().mediaType(),
                export.size(),
                "",
                pieces.reading(id));
    }

    /**
     * Work that goes on ends, a file that is there goes.
     *
     * @throws NotFound unless the viewer asked for it
     */
    ExportState giveUp(Viewer by, UUID id) {
        MemberExport export = exports.forDecision(id).orElseThrow(() -> new NotFound("export", id));
        Viewer.require(mayHave(by, export), "export", id);
        if (export.atWork()) {
            export.stop();
        } else if (export.state() == ExportState.READY) {
            pieces.erase(id);
            export.erase();
        } else {
            return export.state();
        }
        audit.record(
                AskExport.fact("MEMBERS_EXPORT_GIVEN_UP", export, territories).by(by.accountId()));
        return export.state();
    }
}
