package org.amana.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.amana.access.CurrentViewer;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People to act as. Each is made on first use, once a test, with the role that the name says; there is always one
 * administrator.
 */
@Component
public class People {

    public static final String PASSWORD = "palmier-bleu-2026";
    public static final String REGION = "04";
    public static final String PROVINCE = "04.281";
    public static final String OTHER_REGION = "01";

    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final LegalDay legalDay;
    private final String passwordHash;
    private final Map<String, UUID> accounts = new HashMap<>();

    private final ObjectProvider<PreparerMaker> preparers;
    private final ObjectProvider<MemberMaker> members;
    private final TransactionTemplate transaction;

    People(
            JdbcClient jdbc,
            Viewers viewers,
            LegalDay legalDay,
            PasswordEncoder passwords,
            ObjectProvider<PreparerMaker> preparers,
            ObjectProvider<MemberMaker> members,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.preparers = preparers;
        this.members = members;
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.legalDay = legalDay;
        this.passwordHash = passwords.encode(PASSWORD);
    }

    void startOver() {
        accounts.clear();
        administrator();
    }

    public Viewer administrator() {
        return person("administrator", Grant.nation(Role.ADMINISTRATOR));
    }

    public Viewer secondAdministrator() {
        return person("administrator2", Grant.nation(Role.ADMINISTRATOR));
    }

    /** Central leadership without the signatory's mark. */
    public Viewer leader() {
        return person("leader", Grant.nation(Role.CENTRAL_LEADERSHIP));
    }

    public Viewer signatory() {
        return person("signatory", Grant.leaderWhoSigns());
    }

    /** Regional secretary of {@link #REGION}. */
    public Viewer secretary() {
        return secretary(REGION);
    }

    public Viewer secretary(String region) {
        return person("secretary" + region, Grant.region(Role.REGIONAL_SECRETARY, region));
    }

    /** Regional secretary of {@link #OTHER_REGION}. */
    public Viewer otherSecretary() {
        return secretary(OTHER_REGION);
    }

    /** Provincial secretary of {@link #PROVINCE}. */
    public Viewer provincial() {
        return person("provincial", Grant.province(Role.PROVINCIAL_SECRETARY, REGION, PROVINCE));
    }

    /** A member of the secretariat who prepares in the name of the secretary of {@link #REGION} (A6). */
    public Viewer preparer() {
        UUID account = accounts.get("preparer");
        if (account == null) {
            account = preparers.getObject().make(this);
            accounts.put("preparer", account);
        }
        return viewers.of(account);
    }

    /** An active member of {@link #PROVINCE} with an account and no office (M7). */
    public Viewer member() {
        UUID account = accounts.get("member");
        if (account == null) {
            account = java.util.Objects.requireNonNull(
                    ofMember(members.getObject().make(this), null).accountId());
            accounts.put("member", account);
        }
        return viewers.of(account);
    }

    /** Someone with an account and no role. */
    public Viewer withoutRole() {
        return person("nobody", null);
    }

    /** Someone with an account that belongs to a member. */
    public Viewer ofMember(UUID memberId, @Nullable Grant grant) {
        String name = "member-" + memberId;
        Viewer viewer = person(name, grant);
        jdbc.sql("update account set member_id = ? where id = ?")
                .params(memberId, viewer.accountId())
                .update();
        return now(viewer);
    }

    /** As if all members had been entered a month ago: where they are reached opens their space by a code by now. */
    public void membersLongKnown() {
        CurrentViewer.within(
                RowScope.EVERYTHING,
                () -> transaction.execute(
                        status -> jdbc.sql("update member set registered_at = registered_at - interval '30 days'")
                                .update()));
    }

    /** What someone may do now, read again. */
    public Viewer now(Viewer viewer) {
        return viewers.of(java.util.Objects.requireNonNull(viewer.accountId()));
    }

    /** Does something as this person, as a request of theirs would. */
    public <T> T as(Viewer viewer, Supplier<T> act) {
        return CurrentViewer.as(viewer, act);
    }

    /** Does something as this person, as a request of theirs would. */
    public void as(Viewer viewer, Runnable act) {
        CurrentViewer.as(viewer, () -> {
            act.run();
            return viewer;
        });
    }

    /** What this person types to sign in. */
    public String loginOf(Viewer viewer) {
        return jdbc.sql("select login from account where id = ?")
                .param(viewer.accountId())
                .query(String.class)
                .single();
    }

    private Viewer person(String name, @Nullable Grant grant) {
        return viewers.of(accounts.computeIfAbsent(name, key -> make(name, grant)));
    }

    private UUID make(String name, @Nullable Grant grant) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into account (id, version, login, password_hash, name_ar, name_latin, state, created_at)
                values (?, 0, ?, ?, ?, ?, 'ACTIVE', now())
                """)
                .params(id, name + "@amana.example", passwordHash, "شخص " + name, "Person " + name)
                .update();
        if (grant != null) {
            give(id, grant);
        }
        return id;
    }

    /** Gives this person one more role. */
    public Viewer give(Viewer viewer, Grant grant) {
        give(java.util.Objects.requireNonNull(viewer.accountId()), grant);
        return now(viewer);
    }

    private void give(UUID account, Grant grant) {
        LocalDate from = legalDay.today().minusMonths(1);
        jdbc.sql("""
                insert into role_assignment (id, version, account_id, role, signatory, region_code, province_code,
                    valid_from, state, requested_at, decided_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, 'CONFIRMED', now(), now())
                """)
                .params(
                        Ids.next(),
                        account,
                        grant.role().name(),
                        grant.signatory(),
                        grant.regionCode(),
                        grant.provinceCode(),
                        from)
                .update();
    }
}
