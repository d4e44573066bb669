package org.amana.home.administration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.Assignments;
import org.amana.access.RoleAssignment;
import org.amana.access.Viewer;
import org.amana.audit.AuditSeal;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.outbox.Outbox;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator's first page: what waits for a second one, and how the system is. */
@Service
@Transactional(readOnly = true)
public class AdministrationHomes {

    private final Assignments assignments;
    private final Accounts accounts;
    private final AuditSeal seal;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Settings settings;

    AdministrationHomes(
            Assignments assignments,
            Accounts accounts,
            AuditSeal seal,
            JdbcClient jdbc,
            Outbox outbox,
            Settings settings) {
        this.assignments = assignments;
        this.accounts = accounts;
        this.seal = seal;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** @throws NotFound unless the viewer is an administrator */
    public AdministrationHome home(Viewer by) {
        Viewer.require(by.administrator(), "home", "administration");
        List<RoleAssignment> pending = assignments.pending(by);
        Map<UUID, TwoScripts> names =
                accounts.names(pending.stream().map(RoleAssignment::accountId).toList());
        return new AdministrationHome(
                pending.stream()
                        .map(one -> new AdministrationHome.PendingRole(
                                names.getOrDefault(one.accountId(), new TwoScripts("", "")),
                                one.role(),
                                one.requestedAt(),
                                Objects.equals(one.requestedBy(), by.accountId())))
                        .toList(),
                accounts.counts(),
                jdbc.sql("show server_version").query(String.class).single(),
                seal.last().orElse(null),
                outbox.mails(),
                outbox.lostCount(),
                !settings.text(Setting.DATA_PROTECTION_NUMBER).isBlank());
    }
}
