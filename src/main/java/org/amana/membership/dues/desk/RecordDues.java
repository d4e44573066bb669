package org.amana.membership.dues.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.amana.membership.DuesBook;
import org.amana.membership.dues.account.Account;
import org.amana.membership.dues.account.DuesAccounts;
import org.amana.membership.dues.account.Payment;
import org.amana.membership.dues.account.PaymentMeans;
import org.amana.membership.dues.account.PaymentRepository;
import org.amana.membership.roll.Member;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what members pay, and takes a wrong entry back by a counter-entry. */
@Service
@Transactional
class RecordDues implements DuesBook {

    private static final int OLDEST_DAYS = 366;

    private final DuesAccounts accounts;
    private final PaymentRepository payments;
    private final DuesNumbers numbers;
    private final Settings settings;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    RecordDues(
            DuesAccounts accounts,
            PaymentRepository payments,
            DuesNumbers numbers,
            Settings settings,
            AuditTrail audit,
            LegalDay legalDay) {
        this.accounts = accounts;
        this.payments = payments;
        this.numbers = numbers;
        this.settings = settings;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * @throws org.amana.kernel.NotFound unless the viewer keeps the member's dues
     * @throws Overtaken when another entry was made since the form was opened
     * @throws RuleViolation when no dues are set, the day is not sound, or the amount is more than is owed and a year
     */
    Payment receive(Viewer by, UUID memberId, PaymentForm form) {
        Account account = accounts.held(by, memberId);
        if (account.payments().size() != form.version) {
            throw new Overtaken("overtaken.dues");
        }
        Payment.Handed handed = checked(account, form);
        Payment payment = payments.saveAndFlush(new Payment(
                numbers.next(account.member().regionCode()),
                account.member(),
                handed,
                account.yearsOf(handed.amount()),
                by.accountId(),
                legalDay.now()));
        accounts.reckon(memberId);
        audit.record(fact("DUES_RECEIVED", account.member(), payment, by)
                .with("amount", payment.amount())
                .with("means", payment.means()));
        return payment;
    }

    @Override
    public void receive(Viewer by, UUID memberId, int dirhams, LocalDate on) {
        PaymentForm form = new PaymentForm();
        form.version = accounts.of(memberId).payments().size();
        form.amount = dirhams;
        form.paidOn = on;
        form.means = PaymentMeans.CASH;
        receive(by, memberId, form);
    }

    private Payment.Handed checked(Account account, PaymentForm form) {
        if (!account.amounts().introduced()) {
            throw RuleViolation.of("dues.notSet");
        }
        LocalDate on = Objects.requireNonNull(form.paidOn);
        LocalDate today = legalDay.today();
        List<RuleViolation.Reason> reasons = new ArrayList<>();
        if (on.isAfter(today)) {
            reasons.add(new RuleViolation.Reason("member.dayInTheFuture", "paidOn", List.of(today)));
        } else if (on.isBefore(today.minusDays(OLDEST_DAYS))) {
            reasons.add(new RuleViolation.Reason("dues.tooLongAgo", "paidOn", List.of(today.minusDays(OLDEST_DAYS))));
        }
        int amount = Objects.requireNonNull(form.amount);
        if (amount > account.most()) {
            reasons.add(new RuleViolation.Reason(
                    "dues.tooMuch", "amount", List.of(account.reckoning().owed(), account.most())));
        }
        if (!reasons.isEmpty()) {
            throw new RuleViolation(reasons);
        }
        String reference =
                form.meansReference == null || form.meansReference.isBlank() ? null : form.meansReference.strip();
        return new Payment.Handed(amount, on, Objects.requireNonNull(form.means), reference);
    }

    /**
     * @throws org.amana.kernel.NotFound unless the viewer keeps the member's dues
     * @throws Overtaken when it was entered against already
     * @throws RuleViolation when the days for it have passed
     */
    void reverse(Viewer by, UUID memberId, UUID paymentId, String reason) {
        Account account = accounts.held(by, memberId);
        Payment payment = account.payment(paymentId);
        Viewer.require(!payment.reversal(), "payment", paymentId);
        if (account.reversed().contains(paymentId)) {
            throw new Overtaken("overtaken.duesReversed");
        }
        LocalDate until = payment.correctableUntil(settings.number(Setting.DUES_CORRECTION_DAYS));
        if (legalDay.today().isAfter(until)) {
            throw RuleViolation.of("dues.reversalTooLate", until);
        }
        Payment entry = payments.saveAndFlush(payment.counterEntry(
                numbers.next(payment.receivedRegionCode()), reason.strip(), by.accountId(), legalDay.now()));
        accounts.reckon(memberId);
        audit.record(fact("DUES_REVERSED", account.member(), entry, by)
                .with("reverses", paymentId)
                .with("amount", entry.amount()));
    }

    private static AuditFact fact(String action, Member member, Payment payment, Viewer by) {
        return AuditFact.of(action, "DuesPayment", payment.id())
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode())
                .with("member", member.id());
    }
}
