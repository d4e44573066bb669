package org.amana.access;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.access.recovery.Means;
import org.amana.access.recovery.Recoveries;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.testing.People;
import org.amana.testing.RouteVariables;
import org.springframework.stereotype.Component;

/** A link that nobody has made, somebody’s account, a role that waits for confirmation, and a setting. */
@Component
class AccessRoutes implements RouteVariables {

    private final Assignments assignments;
    private final Accounts accounts;
    private final Recoveries recoveries;
    private final LegalDay legalDay;

    AccessRoutes(Assignments assignments, Accounts accounts, Recoveries recoveries, LegalDay legalDay) {
        this.recoveries = recoveries;
        this.assignments = assignments;
        this.accounts = accounts;
        this.legalDay = legalDay;
    }

    @Override
    public Map<String, String> make(People people) {
        Viewer second = people.secondAdministrator();
        Account invited = accounts.invite(second, "invited@amana.example", new TwoScripts("مدعوة", "Invitee"), null);
        RoleAssignment asked =
                assignments.assign(second, invited.id(), Grant.nation(Role.CENTRAL_LEADERSHIP), legalDay.today(), null);
        Map<String, String> variables = new HashMap<>();
        variables.put("secret", Ids.secret());
        variables.put("account", asked.accountId().toString());
        variables.put("assignment", asked.id().toString());
        UUID leader = java.util.Objects.requireNonNull(people.leader().accountId());
        recoveries.begin(second, leader, Means.LINK);
        variables.put("recovery", recoveries.openFor(leader).orElseThrow().id().toString());
        variables.put("session", Ids.hash(Ids.secret()));
        variables.put("passkey", Ids.next().toString());
        variables.put("setting", "BODY_MONTHS");
        return variables;
    }
}
