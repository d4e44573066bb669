package org.amana.membership.admission;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.file.Attachments;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.membership.Registration;
import org.amana.membership.application.Applications;
import org.amana.membership.application.MembershipApplication;
import org.amana.membership.application.Sending;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.PersonCheck;
import org.amana.outbox.Means;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.amana.testing.Visitors;
import org.amana.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** People who have applied, as the public form leaves them. */
@Component
public class Applicants implements RouteVariables {

    private final Applications applications;
    private final Attachments attachments;
    private final Territories territories;
    private final PersonCheck check;
    private final IdentitySeal seal;
    private final Settings settings;
    private final LegalDay legalDay;
    private final Visitors visitors;
    private final TransactionTemplate transaction;
    private int count;

    Applicants(
            Applications applications,
            Attachments attachments,
            Territories territories,
            PersonCheck check,
            IdentitySeal seal,
            Settings settings,
            LegalDay legalDay,
            Visitors visitors,
            PlatformTransactionManager transactions) {
        this.applications = applications;
        this.attachments = attachments;
        this.territories = territories;
        this.check = check;
        this.seal = seal;
        this.settings = settings;
        this.legalDay = legalDay;
        this.visitors = visitors;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Reached by e-mail, with a photograph. */
    public UUID applies(Newcomer who) {
        return applies(who, Means.EMAIL, true);
    }

    public UUID applies(Newcomer who, @Nullable Means reached, boolean photographed) {
        return everything(() -> {
            Registration person = who.joined(legalDay.today()).registration();
            PersonCheck.Checked checked = check.check(person);
            checked.orRefuse();
            MembershipApplication application = new MembershipApplication(
                    "JN-TEST-%05d".formatted(++count),
                    territories.province(person.provinceCode()),
                    checked.data(),
                    new Sending(
                            legalDay.now(),
                            legalDay.today(),
                            settings.number(Setting.APPLICATION_DAYS),
                            "1",
                            Languages.ARABIC,
                            Ids.hash(Ids.secret())));
            checked.identity().ifPresent(identity -> application.identify(identity.kind(), identity.number(), seal));
            if (reached != null) {
                application.confirmed(reached, legalDay.now());
            }
            if (photographed) {
                application.show(picture(application));
            }
            return applications.saveAndFlush(application).id();
        });
    }

    private UUID picture(MembershipApplication application) {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return attachments.store(
                "face.jpg",
                new ByteArrayInputStream(jpeg.toByteArray()),
                jpeg.size(),
                application.regionCode(),
                application.provinceCode(),
                null);
    }

    /** As the applicant does on the private page. */
    public void appeals(UUID id) {
        everything(() -> {
            MembershipApplication application = applications.hold(id).orElseThrow();
            application.appeal("أستوفي جميع الشروط.", legalDay.now());
            return applications.saveAndFlush(application);
        });
    }

    public MembershipApplication now(UUID id) {
        return everything(() -> applications.findById(id).orElseThrow());
    }

    public <T> T everything(Supplier<T> act) {
        return java.util.Objects.requireNonNull(
                CurrentViewer.within(RowScope.EVERYTHING, () -> transaction.execute(status -> act.get())));
    }

    /** One that was refused and is under appeal. */
    @Override
    public Map<String, String> make(People people) {
        UUID id = applies(new Newcomer().email("route@example.ma"));
        visitors.as(people.secretary())
                .post("/applications/" + id + "/refusal", "reason", "لا يستوفي شروط النظام الأساسي");
        appeals(id);
        return Map.of("application", id.toString());
    }
}
