package org.amana.membership.dues.account;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.amana.kernel.NotFound;
import org.amana.membership.MemberStatus;
import org.amana.membership.roll.Member;

/** Everything about a member's dues; each list comes with the newest first. */
public record Account(
        Member member,
        Amounts amounts,
        List<Payment> payments,
        List<Exemption> exemptions,
        List<CategoryChange> categories) {

    /** The category that the member pays as in a year: what was said last about it, or the territory's. */
    public DuesCategory category(int year) {
        return categories.stream()
                .filter(change -> change.fromYear() <= year)
                .findFirst()
                .map(CategoryChange::category)
                .orElseGet(() -> DuesCategory.of(member.regionCode()));
    }

    public DuesCategory category() {
        return category(amounts.thisYear());
    }

    boolean exempt(int year) {
        return exemptions.stream().anyMatch(exemption -> exemption.covers(year));
    }

    public Reckoning reckoning() {
        return reckoning(payments.stream().mapToInt(Payment::amount).sum());
    }

    private Reckoning reckoning(int paid) {
        boolean goesOn = member.status() == MemberStatus.ACTIVE || member.status() == MemberStatus.SUSPENDED;
        int last = goesOn ? amounts.thisYear() : member.statusOn().getYear();
        return Reckoning.of(amounts, firstYear(), last, this::category, this::exempt, paid);
    }

    public int firstYear() {
        return member.joinedOn().getYear();
    }

    public DuesStanding standing() {
        if (!amounts.introduced()) {
            return DuesStanding.NONE;
        }
        if (reckoning().owed() > 0) {
            return DuesStanding.ARREARS;
        }
        return exempt(amounts.thisYear()) ? DuesStanding.EXEMPT : DuesStanding.PAID;
    }

    /** The first and the last year for which an amount would be paid now. */
    public int[] yearsOf(int amount) {
        Reckoning before = reckoning();
        int paid = payments.stream().mapToInt(Payment::amount).sum();
        Reckoning after = reckoning(paid + amount);
        List<Integer> touched = after.years().stream()
                .filter(year -> before.years().stream()
                        .anyMatch(earlier -> earlier.year() == year.year() && earlier.paid() < year.paid()))
                .map(Reckoning.Year::year)
                .sorted()
                .toList();
        int next = amounts.thisYear() + 1;
        boolean ahead = after.left() > before.left();
        int from = touched.isEmpty() ? next : touched.get(0);
        return new int[] {from, ahead || touched.isEmpty() ? next : touched.get(touched.size() - 1)};
    }

    /** What can be taken at once: what is owed, and one more year. */
    public int most() {
        Reckoning now = reckoning();
        int nextYear = amounts.of(category(), amounts.thisYear());
        return now.owed() + Math.max(0, nextYear - now.left());
    }

    public Payment payment(UUID id) {
        return payments.stream()
                .filter(payment -> payment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("payment", id));
    }

    public Exemption exemption(UUID id) {
        return exemptions.stream()
                .filter(exemption -> exemption.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("exemption", id));
    }

    /** The payments that were entered against. */
    public Set<UUID> reversed() {
        Set<UUID> reversed = new HashSet<>();
        payments.stream().map(Payment::reverses).filter(Objects::nonNull).forEach(reversed::add);
        return reversed;
    }
}
