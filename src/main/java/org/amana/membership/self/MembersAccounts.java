package org.amana.membership.self;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.CurrentViewer;
import org.amana.access.MemberAccounts;
import org.amana.access.ReachedMembers;
import org.amana.access.RowScope;
import org.amana.membership.reach.ContactStanding;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.membership.roll.Phones;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts by which members come into their own space. */
@Service
public class MembersAccounts implements ReachedMembers {

    private final MemberRepository members;
    private final MemberAccounts accounts;
    private final Accounts logins;
    private final Phones phones;
    private final ContactStanding standing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MembersAccounts(
            MemberRepository members,
            MemberAccounts accounts,
            Accounts logins,
            Phones phones,
            ContactStanding standing,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.members = members;
        this.accounts = accounts;
        this.logins = logins;
        this.phones = phones;
        this.standing = standing;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<UUID> at(String contact) {
        return reached(contact, null, null);
    }

    @Override
    public Optional<UUID> at(String contact, @Nullable String number, @Nullable LocalDate birthDate) {
        List<UUID> told = number == null && birthDate == null ? List.of() : reached(contact, number, birthDate);
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    @Override
    public boolean opens(String contact, UUID memberId) {
        return at(contact).contains(memberId);
    }

    private List<UUID> reached(String contact, @Nullable String number, @Nullable LocalDate birthDate) {
        String typed = contact.strip();
        boolean email = typed.contains("@");
        String phone = email ? null : phones.international(typed, "MA").orElse(null);
        if (!email && phone == null) {
            return List.of();
        }
        return jdbc.sql("""
                select id from members_reached(:phone, :email, :before)
                where (cast(:number as text) is null or number = :number)
                    and (cast(:born as date) is null or birth_date = :born)
                """)
                .param("phone", phone)
                .param("email", email ? typed : null)
                .param("before", standing.stoodBefore())
                .param("number", number == null ? null : number.strip())
                .param("born", birthDate)
                .query(UUID.class)
                .list();
    }

    @Override
    public Optional<UUID> accountFor(UUID memberId) {
        return Objects.requireNonNull(CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> transaction.execute(status -> members.findById(memberId)
                        .filter(MemberData::hasSpace)
                        .flatMap(member -> accounts.openedByCode(member.id(), member.name(), login(member))))));
    }

    /** The member's own address where it opens the space and nobody signs in with it yet, the member number otherwise. */
    private String login(Member member) {
        String email = member.data().email();
        return email != null
                        && standing.opens(member.id(), Means.EMAIL)
                        && logins.byLogin(email).isEmpty()
                ? email
                : member.number();
    }
}
