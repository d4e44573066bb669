package org.amana.administration.role;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.access.Account;
import org.amana.access.AccountState;
import org.amana.access.Accounts;
import org.amana.access.AssignmentRegister;
import org.amana.access.Assignments;
import org.amana.access.Role;
import org.amana.access.RoleAssignment;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assignments with the names of their holders, for administrators. */
@Service
@Transactional(readOnly = true)
class RolePages {

    private static final TwoScripts UNKNOWN = new TwoScripts("", "");

    private final Assignments assignments;
    private final AssignmentRegister register;
    private final Accounts accounts;

    RolePages(Assignments assignments, AssignmentRegister register, Accounts accounts) {
        this.assignments = assignments;
        this.register = register;
        this.accounts = accounts;
    }

    List<HeldRole> pending(Viewer by) {
        Viewer.require(by.administrator(), "roles", "list");
        return withNames(by, assignments.pending(by));
    }

    Page<HeldRole> inForce(Viewer by, @Nullable Role role, String region, @Nullable UUID after, @Nullable UUID before) {
        Page<RoleAssignment> page = register.inForce(by, role, region, after, before);
        return new Page<>(withNames(by, page.rows()), page.previous(), page.next());
    }

    HeldRole held(Viewer by, UUID assignmentId) {
        return withNames(by, List.of(register.assignment(by, assignmentId))).get(0);
    }

    private List<HeldRole> withNames(Viewer by, List<RoleAssignment> rows) {
        Map<UUID, Account> people = accounts
                .all(rows.stream()
                        .flatMap(row -> Stream.of(row.accountId(), row.requestedBy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Account::id, account -> account));
        return rows.stream()
                .map(row -> new HeldRole(
                        row,
                        Objects.requireNonNullElse(name(people.get(row.accountId())), UNKNOWN),
                        row.requestedBy() == null ? null : name(people.get(row.requestedBy())),
                        row.accountId().equals(by.accountId()),
                        Objects.equals(row.requestedBy(), by.accountId()),
                        active(people.get(row.accountId()))))
                .toList();
    }

    private static @Nullable TwoScripts name(@Nullable Account account) {
        return account == null ? null : account.name();
    }

    private static boolean active(@Nullable Account account) {
        return account != null && account.state() == AccountState.ACTIVE;
    }
}
