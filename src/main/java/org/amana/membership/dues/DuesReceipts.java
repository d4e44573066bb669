package org.amana.membership.dues;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.membership.dues.account.Account;
import org.amana.membership.dues.account.DuesAccounts;
import org.amana.membership.dues.account.Payment;
import org.amana.membership.dues.account.PaymentMeans;
import org.amana.paper.Paper;
import org.amana.paper.PaperKind;
import org.amana.paper.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The receipt of a payment, as a paper that can be checked; one that was entered against has none any more. */
@Service
@Transactional
public class DuesReceipts {

    private final DuesAccounts accounts;
    private final Papers papers;
    private final AuditTrail audit;

    DuesReceipts(DuesAccounts accounts, Papers papers, AuditTrail audit) {
        this.accounts = accounts;
        this.papers = papers;
        this.audit = audit;
    }

    /**
     * @param language {@code ar} or {@code fr}
     * @throws org.amana.kernel.NotFound unless the viewer keeps the member's dues, for a payment that stands
     */
    public Paper receipt(Viewer by, UUID memberId, UUID paymentId, String language) {
        Account account = accounts.of(memberId);
        Viewer.require(DuesAccounts.keeps(by, account.member()), "payment", paymentId);
        return issue(by, account, paymentId, language);
    }

    /** The same for the member. The caller has decided that it is the viewer's own record. */
    public Paper own(Viewer by, UUID memberId, UUID paymentId, String language) {
        return issue(by, accounts.of(memberId), paymentId, language);
    }

    private Paper issue(Viewer by, Account account, UUID paymentId, String language) {
        Payment payment = account.payment(paymentId);
        boolean stands = !payment.reversal() && !account.reversed().contains(paymentId);
        Viewer.require(stands && List.of("ar", "fr").contains(language), "payment", paymentId);
        MemberSummary member = account.member().summary();
        audit.record(AuditFact.of("DUES_RECEIPT_ISSUED", "DuesPayment", paymentId)
                .by(by.accountId())
                .in(member.regionCode(), member.provinceCode())
                .with("member", member.id()));
        Map<String, Object> model = new HashMap<>();
        model.put("member", member);
        model.put(
                "receipt",
                new Receipt(
                        payment.number(),
                        payment.amount(),
                        payment.means(),
                        payment.fromYear(),
                        payment.untilYear(),
                        payment.receivedRegionCode(),
                        payment.receivedProvinceCode(),
                        payment.paidOn()));
        return papers.issue(
                PaperKind.DUES_RECEIPT,
                payment.receivedRegionCode(),
                LegalDay.dayOf(payment.recordedAt()),
                "membership/dues/receipt",
                model,
                Locale.forLanguageTag(language));
    }

    /** What a receipt says. */
    public record Receipt(
            String number,
            int amount,
            PaymentMeans means,
            int fromYear,
            int untilYear,
            String regionCode,
            String provinceCode,
            java.time.LocalDate paidOn) {}
}
