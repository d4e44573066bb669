package org.amana.membership.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.membership.dues.account.Account;
import org.amana.membership.dues.account.DuesAccounts;
import org.amana.membership.dues.account.Exemption;
import org.amana.membership.dues.account.Payment;
import org.amana.membership.dues.account.Reckoning;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member's dues, for whoever keeps or reads the record, and for the member: arrears never bar the way to one's data. */
@Service
@Transactional(readOnly = true)
public class DuesOf {

    private final DuesAccounts dues;
    private final Accounts accounts;
    private final Settings settings;
    private final LegalDay legalDay;

    DuesOf(DuesAccounts dues, Accounts accounts, Settings settings, LegalDay legalDay) {
        this.dues = dues;
        this.accounts = accounts;
        this.settings = settings;
        this.legalDay = legalDay;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer reads the member's record */
    public DuesView seen(Viewer by, UUID memberId) {
        return view(by, dues.seen(by, memberId));
    }

    /**
     * The decision alone, before what was sent is looked at.
     *
     * @throws org.amana.kernel.NotFound unless the viewer keeps the member's dues
     */
    public void requireKept(Viewer by, UUID memberId) {
        dues.kept(by, memberId);
    }

    /** @throws org.amana.kernel.NotFound unless the viewer keeps the member's dues */
    public DuesView kept(Viewer by, UUID memberId) {
        return view(by, dues.of(dues.kept(by, memberId)));
    }

    /**
     * A member's own dues. The caller has decided that it is the viewer's own record, in a row scope that shows it.
     *
     * @throws org.amana.kernel.NotFound when there is no such member in the row scope
     */
    public DuesView of(Viewer by, UUID memberId) {
        return view(by, dues.of(memberId));
    }

    private DuesView view(Viewer by, Account account) {
        Reckoning now = account.reckoning();
        Set<UUID> reversed = account.reversed();
        boolean keeps = DuesAccounts.keeps(by, account.member());
        int days = keeps && !account.payments().isEmpty() ? settings.number(Setting.DUES_CORRECTION_DAYS) : 0;
        Map<UUID, TwoScripts> names = accounts.names(Stream.concat(
                        account.payments().stream().map(Payment::receivedBy),
                        account.exemptions().stream().map(Exemption::grantedBy))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new DuesView(
                account.member().summary(),
                account.category(),
                account.standing(),
                account.amounts().thisYear(),
                now.owed(),
                now.left(),
                account.most(),
                now.years().stream().map(DuesOf::year).toList(),
                account.payments().stream()
                        .map(payment -> entry(payment, names, reversed.contains(payment.id()), keeps ? days : -1))
                        .toList(),
                freed(account.exemptions(), names),
                keeps,
                by.isSelf(account.member().id()));
    }

    private static DuesView.Year year(Reckoning.Year year) {
        return new DuesView.Year(year.year(), year.category(), year.due(), year.exempt(), year.paid());
    }

    private DuesView.Entry entry(Payment payment, Map<UUID, TwoScripts> names, boolean reversed, int days) {
        LocalDate today = legalDay.today();
        return new DuesView.Entry(
                payment.id(),
                payment.number(),
                payment.amount(),
                payment.paidOn(),
                payment.means(),
                payment.meansReference(),
                payment.fromYear(),
                payment.untilYear(),
                nameOf(payment.receivedBy(), names),
                payment.recordedAt(),
                payment.reason(),
                reversed,
                days >= 0 && !reversed && !payment.reversal() && !today.isAfter(payment.correctableUntil(days)));
    }

    private static List<DuesView.Freed> freed(List<Exemption> exemptions, Map<UUID, TwoScripts> names) {
        return exemptions.stream()
                .map(exemption -> new DuesView.Freed(
                        exemption.id(),
                        exemption.fromYear(),
                        exemption.untilYear(),
                        exemption.reason(),
                        nameOf(exemption.grantedBy(), names),
                        exemption.grantedAt(),
                        exemption.endedReason()))
                .toList();
    }

    private static @Nullable TwoScripts nameOf(@Nullable UUID account, Map<UUID, TwoScripts> names) {
        return account == null ? null : names.get(account);
    }
}
