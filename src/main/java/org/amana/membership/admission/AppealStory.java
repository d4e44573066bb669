package org.amana.membership.admission;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.file.Attachments;
import org.amana.kernel.LegalDay;
import org.amana.membership.MembershipStory;
import org.amana.membership.Registration;
import org.amana.membership.application.AppealBody;
import org.amana.membership.application.AppealOutcome;
import org.amana.membership.application.EnterApplication;
import org.amana.membership.application.EnterApplication.Entered;
import org.amana.membership.application.EnterApplication.Entry;
import org.amana.membership.joining.OwnApplication;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.outbox.Means;
import org.amana.web.Languages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refused applications (M5): one was appealed and granted, one was appealed and waits, one stands. */
@Component
@Order(50)
class AppealStory implements MembershipStory {

    private static final String NO_REASON_LEFT =
            "أرجو إعادة النظر: لم أعد منخرطا في أي حزب آخر منذ سنة 2023، وأرفق الاستقالة.";

    private final EnterApplication enter;
    private final OwnApplication own;
    private final Decide decide;
    private final DecideAppeal decideAppeal;
    private final Attachments attachments;

    AppealStory(
            EnterApplication enter,
            OwnApplication own,
            Decide decide,
            DecideAppeal decideAppeal,
            Attachments attachments) {
        this.enter = enter;
        this.own = own;
        this.decide = decide;
        this.decideAppeal = decideAppeal;
        this.attachments = attachments;
    }

    @Override
    public void tell(Party party) {
        LocalDate today = party.today();
        String another = "ورد في الطلب انتماء إلى حزب آخر، ولم يدل صاحبه بما يثبت انتهاءه.";
        Entered granted = refused(party, today.minusDays(70), another);
        appealed(party, granted, today.minusDays(52));
        decided(party, granted, today.minusDays(21));
        Entered waiting = refused(party, today.minusDays(38), another);
        appealed(party, waiting, today.minusDays(13));
        refused(party, today.minusDays(29), "عنوان السكنى خارج الإقليم المطلوب الانخراط فيه؛ يمكن تقديم الطلب هناك.");
    }

    private Entered refused(Party party, LocalDate day, String reason) {
        Viewer secretary = party.secretary();
        Registration person = party.newcomer(day);
        Entered entered = party.on(day, secretary, () -> enter.enter(byMail(person, day)));
        UUID id = entered.application().id();
        return party.on(day.plusDays(14), secretary, () -> {
            decide.refuse(secretary, id, reason);
            return entered;
        });
    }

    private static Entry byMail(Registration person, LocalDate day) {
        Instant confirmed = day.atTime(9, 0).atZone(LegalDay.ZONE).toInstant();
        return new Entry(person, Means.EMAIL, confirmed, DataProtectionNotice.VERSION, null, Languages.ARABIC);
    }

    private void appealed(Party party, Entered refused, LocalDate day) {
        party.on(day, Viewer.NOBODY, () -> {
            own.appeal(refused.secret(), NO_REASON_LEFT);
            return refused;
        });
    }

    private void decided(Party party, Entered appealed, LocalDate day) {
        Viewer signatory = party.signatory();
        AppealForm form = new AppealForm();
        form.outcome = AppealOutcome.GRANTED;
        form.body = AppealBody.NATIONAL;
        form.decidedOn = day.minusDays(2);
        form.notDuplicate = true;
        byte[] scan = party.scan();
        party.on(day, signatory, () -> {
            decideAppeal.record(
                    signatory,
                    appealed.application().id(),
                    form,
                    application -> attachments.store(
                            "decision.jpg",
                            new ByteArrayInputStream(scan),
                            scan.length,
                            application.regionCode(),
                            application.provinceCode(),
                            signatory.accountId()));
            return appealed;
        });
    }
}
