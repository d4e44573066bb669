package org.amana.membership.application;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.Attachments;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.membership.Registration;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.membership.roll.PersonCheck;
import org.amana.outbox.Means;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.amana.territory.TreeLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Enters an application. Nothing is compared with who is registered or has applied: the answer, and the time it takes, are
 * the same for everyone (M1); whoever decides sees the matches. Called in the scope of the province, in a transaction.
 */
@Component
public class EnterApplication {

    private final Applications applications;
    private final ApplicationReferences references;
    private final PersonCheck check;
    private final IdentitySeal seal;
    private final Attachments attachments;
    private final Territories territories;
    private final TreeLock tree;
    private final Settings settings;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    EnterApplication(
            Applications applications,
            ApplicationReferences references,
            PersonCheck check,
            IdentitySeal seal,
            Attachments attachments,
            Territories territories,
            TreeLock tree,
            Settings settings,
            AuditTrail audit,
            LegalDay legalDay) {
        this.applications = applications;
        this.references = references;
        this.check = check;
        this.seal = seal;
        this.attachments = attachments;
        this.territories = territories;
        this.tree = tree;
        this.settings = settings;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * @param means by which a code was answered
     * @param notice version of the notice that was agreed to (M8)
     * @param photograph drawn anew, null when it is brought later
     */
    public record Entry(
            Registration person,
            Means means,
            Instant confirmedAt,
            String notice,
            byte @Nullable [] photograph,
            Locale language) {

        /** Reached by telephone, under the notice of today. */
        public static Entry byPhone(Registration person, Instant confirmedAt, Locale language) {
            return new Entry(person, Means.PHONE, confirmedAt, DataProtectionNotice.VERSION, null, language);
        }
    }

    /** @param secret of the private page; only its hash is kept */
    public record Entered(MembershipApplication application, String secret) {}

    /** @throws org.amana.kernel.RuleViolation when something is wrong with the person's data (M1, M2) */
    public Entered enter(Entry entry) {
        tree.keepStill();
        PersonCheck.Checked checked = check.check(entry.person());
        checked.orRefuse();
        LocalDate today = legalDay.today();
        Province province = territories.province(entry.person().provinceCode());
        String secret = Ids.secret();
        MembershipApplication application = new MembershipApplication(
                references.next(province.regionCode()),
                province,
                checked.data(),
                new Sending(
                        legalDay.now(),
                        today,
                        settings.number(Setting.APPLICATION_DAYS, today),
                        entry.notice(),
                        entry.language(),
                        Ids.hash(secret)));
        checked.identity().ifPresent(identity -> application.identify(identity.kind(), identity.number(), seal));
        application.confirmed(entry.means(), entry.confirmedAt());
        byte[] photograph = entry.photograph();
        if (photograph != null) {
            application.show(attached(application, photograph));
        }
        applications.saveAndFlush(application);
        audit.record(AuditFact.of("APPLICATION_SUBMITTED", "Application", application.id())
                .in(application.regionCode(), application.provinceCode())
                .with("photograph", photograph != null));
        return new Entered(application, secret);
    }

    private UUID attached(MembershipApplication application, byte[] jpeg) {
        return attachments.store(
                application.reference() + ".jpg",
                new ByteArrayInputStream(jpeg),
                jpeg.length,
                application.regionCode(),
                application.provinceCode(),
                null);
    }
}
