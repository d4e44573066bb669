package org.amana.access;

import org.amana.database.Demonstration;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.throttle.Throttle;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The beginning of a party: whoever runs the server makes its first administrator, with a code from the log (A2). */
@Service
public class FirstAdministrator {

    private final Administrators administrators;
    private final Accounts accounts;
    private final Assignments assignments;
    private final ServerCodes codes;
    private final Throttle throttle;
    private final Demonstration demonstration;

    FirstAdministrator(
            Administrators administrators,
            Accounts accounts,
            Assignments assignments,
            ServerCodes codes,
            Throttle throttle,
            Demonstration demonstration) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.assignments = assignments;
        this.codes = codes;
        this.throttle = throttle;
        this.demonstration = demonstration;
    }

    /** Whether nothing can be done before there is one. */
    @Transactional(readOnly = true)
    public boolean missing() {
        return !demonstration.running() && !administrators.any();
    }

    @EventListener(ApplicationReadyEvent.class)
    void printCode() {
        if (missing()) {
            codes.print(ServerCodes.Purpose.FIRST_ADMINISTRATOR);
        }
    }

    /**
     * Makes the account, active at once, and the assignment.
     *
     * @param address who asks, for the throttle
     * @throws RuleViolation when the code is not the one in the log, the password is too weak, or there is one already
     */
    @Transactional
    public void begin(String code, String login, TwoScripts name, String password, String address) {
        throttle.spend(Limits.SERVER_CODE, address);
        administrators.lock();
        if (!missing()) {
            throw RuleViolation.of("A2.administratorExists");
        }
        if (!codes.spend(ServerCodes.Purpose.FIRST_ADMINISTRATOR, code)) {
            throw RuleViolation.at("code", "A2.wrongCode");
        }
        Account account = accounts.invite(Viewer.NOBODY, login, name, null);
        accounts.choosePassword(account, password);
        assignments.firstAdministrator(account.id());
    }
}
