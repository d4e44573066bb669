package org.amana.access;

import java.util.HashMap;
import java.util.Map;
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
    private final LegalDay legalDay;

    AccessRoutes(Assignments assignments, Accounts accounts, LegalDay legalDay) {
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
        variables.put("setting", "BODY_MONTHS");
        return variables;
    }
}
