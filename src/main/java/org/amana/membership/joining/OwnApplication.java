package org.amana.membership.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.application.Appeal;
import org.amana.membership.application.AppealOutcome;
import org.amana.membership.application.ApplicationState;
import org.amana.membership.application.Applications;
import org.amana.membership.application.MembershipApplication;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An application as its applicant sees it: whoever holds the link of the private page holds no role, and reads and changes
 * this one application in the scope of its province, in a transaction of its own.
 */
@Service
public class OwnApplication {

    private final JdbcClient jdbc;
    private final Applications applications;
    private final AuditTrail audit;
    private final Notices notices;
    private final LegalDay legalDay;
    private final TransactionTemplate transaction;

    OwnApplication(
            JdbcClient jdbc,
            Applications applications,
            AuditTrail audit,
            Notices notices,
            LegalDay legalDay,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.audit = audit;
        this.notices = notices;
        this.legalDay = legalDay;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * @param days from sending until the decision, or until today
     * @param late the time to decide has passed (M5)
     */
    record Standing(
            String reference,
            TwoScripts name,
            ApplicationState state,
            String regionCode,
            String provinceCode,
            LocalDate submittedOn,
            LocalDate dueOn,
            long days,
            boolean late,
            @Nullable LocalDate decidedOn,
            @Nullable String refusalReason,
            boolean appealable,
            @Nullable LocalDate appealedOn,
            @Nullable AppealOutcome appealOutcome,
            @Nullable LocalDate appealDecidedOn) {

        static Standing of(MembershipApplication application, LocalDate today) {
            Appeal appeal = application.appeal();
            return new Standing(
                    application.reference(),
                    application.name(),
                    application.state(),
                    application.regionCode(),
                    application.provinceCode(),
                    application.submittedOn(),
                    application.dueOn(),
                    application.daysWaited(today),
                    application.overdueOn(today),
                    application.decidedOn(),
                    application.refusalReason(),
                    application.appealable(),
                    appeal == null ? null : LegalDay.dayOf(appeal.at()),
                    appeal == null ? null : appeal.outcome(),
                    appeal == null ? null : appeal.decidedOn());
        }
    }

    /** @throws NotFound when no application has this link */
    Standing read(String secret) {
        return with(secret, application -> Standing.of(application, legalDay.today()));
    }

    /**
     * @throws NotFound when no application has this link
     * @throws org.amana.kernel.Overtaken when it was decided or withdrawn meanwhile
     */
    void withdraw(String secret) {
        with(secret, application -> {
            application.withdraw(legalDay.today(), legalDay.now());
            return saved(application, "APPLICATION_WITHDRAWN");
        });
    }

    /**
     * To the region's arbitration committee (M5).
     *
     * @throws NotFound when no application has this link
     * @throws org.amana.kernel.Overtaken when it can not be appealed, or was already
     */
    public void appeal(String secret, String text) {
        with(secret, application -> {
            application.appeal(text, legalDay.now());
            tell(application);
            return saved(application, "APPLICATION_APPEALED");
        });
    }

    /**
     * The same by a member, from their space. The caller has decided that it is the viewer's own.
     *
     * @throws org.amana.kernel.Overtaken when it can not be appealed, or was already
     */
    void appeal(UUID id, String province, String text, UUID by) {
        in(new Place(id, province), application -> {
            application.appeal(text, legalDay.now());
            tell(application);
            audit.record(AuditFact.of("APPLICATION_APPEALED", "Application", application.id())
                    .by(by)
                    .in(application.regionCode(), application.provinceCode()));
            return applications.saveAndFlush(application);
        });
    }

    /** The committee's cases are not handled in Amana yet: whoever records the outcome, and the region, are told. */
    private void tell(MembershipApplication application) {
        String path = "/applications/" + application.id();
        Map<String, String> args = Map.of("reference", application.reference(), "province", application.provinceCode());
        notices.tell(Telling.leadership("applicationAppealed", path, args));
        notices.tell(Telling.region("applicationAppealed", application.regionCode(), path, args));
    }

    private MembershipApplication saved(MembershipApplication application, String what) {
        audit.record(AuditFact.of(what, "Application", application.id())
                .in(application.regionCode(), application.provinceCode()));
        return applications.saveAndFlush(application);
    }

    private record Place(UUID id, String provinceCode) {}

    private <T> T with(String secret, Function<MembershipApplication, T> act) {
        NotFound unknown = new NotFound("application", "unknown");
        Place place = jdbc.sql("select id, province_code from application_place(?)")
                .param(Ids.hash(secret))
                .query((row, n) -> new Place(row.getObject("id", UUID.class), row.getString("province_code")))
                .optional()
                .orElseThrow(() -> unknown);
        return in(place, act);
    }

    private <T> T in(Place place, Function<MembershipApplication, T> act) {
        return CurrentViewer.within(
                new RowScope(Set.of(), Set.of(place.provinceCode())),
                () -> transaction.execute(status -> act.apply(
                        applications.hold(place.id()).orElseThrow(() -> new NotFound("application", "unknown")))));
    }
}
