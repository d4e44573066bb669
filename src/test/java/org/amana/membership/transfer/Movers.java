package org.amana.membership.transfer;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Members who move between region 04 and region 01, as their secretaries would have them. */
@Component
public class Movers {

    public static final String HERE = People.PROVINCE;
    public static final String NEIGHBOUR = "04.421";
    public static final String FAR = "01.511";

    private final Members members;
    private final AskTransfer ask;
    private final AskForMember askForMember;
    private final AnswerTransfer answer;
    private final SilentTransfers silent;
    private final TransferRepository transfers;
    private final People people;
    private final Visitors visitors;
    private final LegalDay legalDay;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Movers(
            Members members,
            AskTransfer ask,
            AskForMember askForMember,
            AnswerTransfer answer,
            SilentTransfers silent,
            TransferRepository transfers,
            People people,
            Visitors visitors,
            LegalDay legalDay,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.members = members;
        this.ask = ask;
        this.askForMember = askForMember;
        this.answer = answer;
        this.silent = silent;
        this.transfers = transfers;
        this.people = people;
        this.visitors = visitors;
        this.legalDay = legalDay;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    public MemberSummary member() {
        return member(new Newcomer());
    }

    public MemberSummary member(Newcomer newcomer) {
        Viewer by = people.secretary(newcomer.registration().provinceCode().substring(0, 2));
        return people.as(by, () -> members.register(by, newcomer.registration()));
    }

    /** The member's own side asks. */
    public UUID ask(Viewer by, MemberSummary member, String province) {
        return people.as(by, () -> ask.ask(by, member.id(), form(new TransferForm(), province))
                .id());
    }

    /** The receiving side asks by the document. */
    UUID askFor(Viewer by, Newcomer whom, String province) {
        NamedTransferForm form = form(new NamedTransferForm(), province);
        form.identityKind = whom.registration().identityKind();
        form.identityNumber = whom.registration().identityNumber();
        return people.as(by, () -> askForMember.ask(by, form));
    }

    private <F extends TransferForm> F form(F form, String province) {
        form.provinceCode = province;
        form.wishOn = legalDay.today().minusDays(2);
        form.reason = "انتقال السكن";
        return form;
    }

    public void accept(Viewer by, UUID transfer) {
        people.as(by, () -> answer.accept(by, transfer));
    }

    void decline(Viewer by, UUID transfer) {
        people.as(by, () -> answer.decline(by, transfer, "غير معروف لدينا"));
    }

    void withdraw(Viewer by, UUID transfer) {
        people.as(by, () -> answer.withdraw(by, transfer));
    }

    /** As the daily work does. */
    void settle() {
        silent.settle();
    }

    /** The transfer was asked for so many days earlier than it was. */
    void askedDaysAgo(UUID transfer, int days) {
        everything(() -> jdbc.sql("update transfer set asked_on = asked_on - ?, due_on = due_on - ? where id = ?")
                .params(days, days, transfer)
                .update());
    }

    Transfer now(UUID transfer) {
        return everything(() -> transfers.findById(transfer).orElseThrow());
    }

    public MemberSummary now(MemberSummary member) {
        return everything(() -> members.summary(member.id()));
    }

    LocalDate today() {
        return legalDay.today();
    }

    public <T> T everything(Supplier<T> act) {
        return CurrentViewer.within(RowScope.EVERYTHING, () -> plain(act));
    }

    /** In the scope of whoever is looking. */
    <T> T plain(Supplier<T> act) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> act.get()));
    }

    String page(Viewer by, UUID transfer) {
        return visitors.as(by).get("/transfers/" + transfer).body();
    }

    int status(Viewer by, String path) {
        return visitors.as(by).get(path).status();
    }
}
