package org.amana.membership.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.job.Background;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.membership.intake.columns.RememberedColumns;
import org.amana.membership.intake.list.ImportScope;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.ListReading;
import org.amana.membership.intake.list.LookedOver;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.MemberImports;
import org.amana.membership.intake.list.SentFile;
import org.amana.membership.intake.work.ImportWork;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a list in and keeps its file until it has been read, behind the request. Nobody is registered by this. */
@Service
class ReceiveList {

    private final MemberImports imports;
    private final ImportScope scope;
    private final ListReading reading;
    private final SentFile files;
    private final RememberedColumns remembered;
    private final Background background;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    ReceiveList(
            MemberImports imports,
            ImportScope scope,
            ListReading reading,
            SentFile files,
            RememberedColumns remembered,
            Background background,
            AuditTrail audit,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.scope = scope;
        this.reading = reading;
        this.files = files;
        this.remembered = remembered;
        this.background = background;
        this.audit = audit;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Looking a large file over takes a few seconds, in which no transaction is open.
     *
     * @return the list, and whether it is short enough to be read while its sender waits
     * @throws org.amana.kernel.NotFound unless the viewer keeps the members of the territory
     * @throws RuleViolation when the file is no list, with what is wrong
     */
    Received receive(Viewer by, ImportForm form) {
        ImportScope.Territory territory = scope.chosen(by, Objects.requireNonNull(form.territory));
        LocalDate today = legalDay.today();
        if (form.consentOn != null && form.consentOn.isAfter(today)) {
            throw RuleViolation.at("consentOn", "member.dayInTheFuture", today);
        }
        LookedOver file = known(by, reading.lookOver(form.file));
        try {
            return Objects.requireNonNull(transaction.execute(status -> keep(by, form, territory, file)));
        } catch (DataIntegrityViolationException sentAtTheSameInstant) {
            if (String.valueOf(sentAtTheSameInstant.getMessage()).contains("member_import_sent")) {
                throw RuleViolation.at("file", "import.sentAlready", today);
            }
            throw sentAtTheSameInstant;
        }
    }

    record Received(UUID id, boolean brief) {}

    private LookedOver known(Viewer by, LookedOver file) {
        return remembered.of(by.accountId(), file.header()).map(file::as).orElse(file);
    }

    private Received keep(Viewer by, ImportForm form, ImportScope.Territory territory, LookedOver file) {
        refuseSecondSending(territory, file);
        MemberImport list = imports.saveAndFlush(new MemberImport(
                territory,
                file,
                Objects.requireNonNull(form.source).strip(),
                form.consentOn,
                by.accountId(),
                legalDay.now()));
        files.keep(list, file.content());
        audit.record(AuditFact.of("MEMBER_LIST_RECEIVED", "MemberImport", list.id())
                .by(by.accountId())
                .in(list.regionCode(), list.provinceCode())
                .with("rows", file.rows()));
        if (list.state() == ImportState.CHOOSING) {
            return new Received(list.id(), false);
        }
        boolean brief = file.rows() <= ImportWork.BRIEF;
        background.ask(ImportWork.NAME, list.id() + ":READ", brief ? ImportWork.SOON : Duration.ZERO);
        return new Received(list.id(), brief);
    }

    private void refuseSecondSending(ImportScope.Territory territory, LookedOver file) {
        Optional<MemberImport> before = imports.findByFingerprintOrderByUploadedAtDesc(file.fingerprint()).stream()
                .filter(list -> list.undecided() && territory.isOf(list))
                .findFirst();
        before.ifPresent(list -> {
            throw RuleViolation.at("file", "import.sentAlready", LegalDay.dayOf(list.uploadedAt()));
        });
    }
}
