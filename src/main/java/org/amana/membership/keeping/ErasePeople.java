package org.amana.membership.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberErasure;
import org.amana.outbox.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases one person in one transaction; the trail keeps that it was done, by key. For the system's own work. */
@Service
@Transactional
class ErasePeople {

    private final JdbcClient jdbc;
    private final WordsOfOthers others;
    private final Outbox outbox;
    private final ObjectProvider<MemberErasure> rooms;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    ErasePeople(
            JdbcClient jdbc,
            WordsOfOthers others,
            Outbox outbox,
            ObjectProvider<MemberErasure> rooms,
            AuditTrail audit,
            LegalDay legalDay) {
        this.jdbc = jdbc;
        this.others = others;
        this.outbox = outbox;
        this.rooms = rooms;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** Someone who is no longer a member, with the applications by which they became one. */
    public void member(UUID member, String region, String province) {
        LocalDate today = legalDay.today();
        jdbc.sql("select id from application where member_id = ? and erased_on is null")
                .param(member)
                .query(UUID.class)
                .list()
                .forEach(application -> eraseApplication(application, today));
        List<MemberErasure.Table> tables =
                rooms.stream().flatMap(room -> room.tables().stream()).toList();
        String[] gone = tables.stream()
                .filter(MemberErasure.Table::goes)
                .map(table -> table.name() + "." + table.key())
                .toArray(String[]::new);
        String[] emptied = tables.stream()
                .filter(table -> !table.words().isEmpty())
                .map(table -> table.name() + "." + table.key() + ":" + String.join(",", table.words()))
                .toArray(String[]::new);
        others.forget(member);
        outbox.forget(addressesOf(member));
        jdbc.sql("select erase_member(?, ?, ?, ?)")
                .params(member, gone, emptied, today)
                .query((row, n) -> true)
                .single();
        audit.record(AuditFact.of("MEMBER_ERASED", "Member", member).in(region, province));
    }

    /** An application that led to no membership. */
    public void application(UUID application, String region, String province) {
        eraseApplication(application, legalDay.today());
        audit.record(AuditFact.of("APPLICATION_ERASED", "MembershipApplication", application)
                .in(region, province));
    }

    /** The words of names that nobody has any more. */
    public void wordsOfNobody() {
        jdbc.sql("select erase_lone_words()").query((row, n) -> true).single();
    }

    private List<String> addressesOf(UUID member) {
        return jdbc.sql("""
                select old_address from contact_change where member_id = :member and old_address is not null
                union select login from account where member_id = :member
                union select unnest(array_remove(array[phone, email], null)) from member where id = :member
                """).param("member", member).query(String.class).list();
    }

    private void eraseApplication(UUID application, LocalDate day) {
        outbox.forget(jdbc.sql("select unnest(array_remove(array[phone, email], null)) from application where id = ?")
                .param(application)
                .query(String.class)
                .list());
        jdbc.sql("select erase_application(?, ?)")
                .params(application, day)
                .query((row, n) -> true)
                .single();
    }
}
