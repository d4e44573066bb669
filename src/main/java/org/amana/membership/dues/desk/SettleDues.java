package org.amana.membership.dues.desk;

import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.membership.dues.account.Account;
import org.amana.membership.dues.account.CategoryChange;
import org.amana.membership.dues.account.CategoryChangeRepository;
import org.amana.membership.dues.account.DuesAccounts;
import org.amana.membership.dues.account.DuesCategory;
import org.amana.membership.dues.account.Exemption;
import org.amana.membership.dues.account.ExemptionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member owes: the category, and years for which nothing is owed. */
@Service
@Transactional
class SettleDues {

    /** An exemption is looked at again some day. */
    static final int LONGEST_YEARS = 10;

    private final DuesAccounts accounts;
    private final ExemptionRepository exemptions;
    private final CategoryChangeRepository categories;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    SettleDues(
            DuesAccounts accounts,
            ExemptionRepository exemptions,
            CategoryChangeRepository categories,
            AuditTrail audit,
            LegalDay legalDay) {
        this.accounts = accounts;
        this.exemptions = exemptions;
        this.categories = categories;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /**
     * @throws org.amana.kernel.NotFound unless the viewer keeps the member's dues
     * @throws RuleViolation when the years make no period, or lie before the membership
     */
    void exempt(Viewer by, UUID memberId, ExemptionForm form) {
        Account account = accounts.held(by, memberId);
        int from = Objects.requireNonNull(form.fromYear);
        int until = Objects.requireNonNull(form.untilYear);
        if (from < account.firstYear()) {
            throw RuleViolation.at("fromYear", "dues.beforeMembership", String.valueOf(account.firstYear()));
        }
        if (until < from
                || until - from >= LONGEST_YEARS
                || from > account.amounts().thisYear() + 1) {
            throw RuleViolation.at("untilYear", "dues.noPeriod", LONGEST_YEARS);
        }
        Exemption exemption = exemptions.saveAndFlush(new Exemption(
                account.member(),
                from,
                until,
                Objects.requireNonNull(form.reason).strip(),
                by.accountId(),
                legalDay.now()));
        accounts.reckon(memberId);
        audit.record(fact("DUES_EXEMPTED", account, by)
                .with("exemption", exemption.id())
                .with("years", from + "-" + until));
    }

    /**
     * From a year on: the years before it stay exempt, as an exemption of their own for the same reason.
     *
     * @throws org.amana.kernel.NotFound unless the viewer keeps the member's dues
     * @throws org.amana.kernel.Overtaken when it was ended already
     * @throws RuleViolation when it does not have that year
     */
    void endExemption(Viewer by, UUID memberId, UUID exemptionId, EndExemptionForm form) {
        Account account = accounts.held(by, memberId);
        Exemption exemption = account.exemption(exemptionId);
        int due = Objects.requireNonNull(form.fromYear);
        exemption.end(Objects.requireNonNull(form.reason).strip(), by.accountId(), legalDay.now());
        if (due < exemption.fromYear() || due > exemption.untilYear()) {
            throw RuleViolation.at(
                    "fromYear",
                    "dues.notInExemption",
                    String.valueOf(exemption.fromYear()),
                    String.valueOf(exemption.untilYear()));
        }
        exemptions.saveAndFlush(exemption);
        if (due > exemption.fromYear()) {
            exemptions.saveAndFlush(new Exemption(
                    account.member(),
                    exemption.fromYear(),
                    due - 1,
                    exemption.reason(),
                    by.accountId(),
                    legalDay.now()));
        }
        accounts.reckon(memberId);
        audit.record(fact("DUES_EXEMPTION_ENDED", account, by)
                .with("exemption", exemptionId)
                .with("from", due));
    }

    /**
     * From this year on; earlier years stay as they were.
     *
     * @throws org.amana.kernel.NotFound unless the viewer keeps the member's dues
     */
    void putInto(Viewer by, UUID memberId, CategoryForm form) {
        Account account = accounts.held(by, memberId);
        DuesCategory category = Objects.requireNonNull(form.category);
        if (category == account.category()) {
            throw RuleViolation.at("category", "dues.sameCategory", category);
        }
        categories.saveAndFlush(new CategoryChange(
                account.member(),
                category,
                account.amounts().thisYear(),
                Objects.requireNonNull(form.reason).strip(),
                by.accountId(),
                legalDay.now()));
        accounts.reckon(memberId);
        audit.record(fact("DUES_CATEGORY_SET", account, by).with("category", category));
    }

    private static AuditFact fact(String action, Account account, Viewer by) {
        return AuditFact.of(action, "Member", account.member().id())
                .by(by.accountId())
                .in(account.member().regionCode(), account.member().provinceCode());
    }
}
