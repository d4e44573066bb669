package org.amana.membership.dues.account;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens members' accounts of dues, and keeps with the member what lists and sums ask for. */
@Component
public class DuesAccounts {

    private final MemberRepository members;
    private final PaymentRepository payments;
    private final ExemptionRepository exemptions;
    private final CategoryChangeRepository categories;
    private final DuesAmounts amounts;
    private final JdbcClient jdbc;

    DuesAccounts(
            MemberRepository members,
            PaymentRepository payments,
            ExemptionRepository exemptions,
            CategoryChangeRepository categories,
            DuesAmounts amounts,
            JdbcClient jdbc) {
        this.members = members;
        this.payments = payments;
        this.exemptions = exemptions;
        this.categories = categories;
        this.amounts = amounts;
        this.jdbc = jdbc;
    }

    /** The caller decides who may read it. */
    public Account of(UUID memberId) {
        return of(member(memberId));
    }

    /** The caller decides who may read it. */
    public Account of(Member member) {
        UUID memberId = member.id();
        return new Account(
                member,
                amounts.amounts(),
                payments.findByMemberIdOrderByRecordedAtDesc(memberId),
                exemptions.findByMemberIdOrderByGrantedAtDesc(memberId),
                categories.findByMemberIdOrderByPutAtDesc(memberId));
    }

    /** @throws NotFound unless the viewer reads the member's record */
    public Account seen(Viewer by, UUID memberId) {
        Account account = of(memberId);
        Viewer.require(
                by.seesMembersOf(account.member().regionCode(), account.member().provinceCode()), "member", memberId);
        return account;
    }

    /** @throws NotFound unless the viewer keeps the member's dues */
    public Member kept(Viewer by, UUID memberId) {
        Member member = member(memberId);
        Viewer.require(keeps(by, member), "member", memberId);
        return member;
    }

    /**
     * The account while it is changed: nobody else changes it meanwhile.
     *
     * @throws NotFound unless the viewer keeps the member's dues
     */
    public Account held(Viewer by, UUID memberId) {
        jdbc.sql("select id from member where id = ? for no key update")
                .param(memberId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("member", memberId));
        return of(kept(by, memberId));
    }

    /**
     * Receiving money and forgoing it bind the party: the secretary of the region or the province, or a signatory, no
     * preparer (A6), and nobody for themselves (A4).
     */
    public static boolean keeps(Viewer by, Member member) {
        return (by.signatory() || by.decidesOnMembersOf(member.regionCode(), member.provinceCode()))
                && !by.isSelf(member.id());
    }

    /** Something was recorded: the amounts of the year stay, and the member's standing is reckoned again. */
    public void reckon(UUID memberId) {
        Account account = of(memberId);
        if (account.amounts().introduced()) {
            amounts.hold(account.amounts());
        }
        keep(account);
    }

    /** The membership changed: the standing is reckoned again where anything was recorded. */
    public void reckonAgain(UUID memberId) {
        boolean reckoned = jdbc.sql("select dues_settled > 0 from member where id = ?")
                .param(memberId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (reckoned) {
            keep(of(memberId));
        }
    }

    private Member member(UUID memberId) {
        return members.findById(memberId).orElseThrow(() -> new NotFound("member", memberId));
    }

    private void keep(Account account) {
        Reckoning now = account.reckoning();
        DuesCategory category = account.category();
        jdbc.sql("update member set dues_settled = ?, dues_credit = ?, dues_category = ? where id = ?")
                .params(
                        account.amounts().introduced() ? now.settledThrough() : 0,
                        account.amounts().introduced() ? now.credit(account.amounts(), category) : 0,
                        account.categories().isEmpty() ? null : category.name(),
                        account.member().id())
                .update();
    }
}
