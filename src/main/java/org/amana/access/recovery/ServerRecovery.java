package org.amana.access.recovery;

import org.amana.access.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only administrator is locked out, and nobody is left to begin: whoever runs the server starts it once with
 * {@code amana.recover}, and reads the code in its log (A2, A7).
 */
@Component
class ServerRecovery {

    private static final Logger log = LoggerFactory.getLogger(ServerRecovery.class);

    private final Recoveries recoveries;
    private final Accounts accounts;
    private final String login;

    ServerRecovery(Recoveries recoveries, Accounts accounts, @Value("${amana.recover:}") String login) {
        this.recoveries = recoveries;
        this.accounts = accounts;
        this.login = login;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void printCode() {
        if (!login.isBlank()) {
            print(login);
        }
    }

    void print(String wanted) {
        accounts.byLogin(wanted)
                .ifPresentOrElse(
                        account -> log.info(
                                "Open /recover and enter this code to restore the account that was named: {}",
                                recoveries.beginAtServer(account.id()).words()),
                        () -> log.warn("amana.recover names no account"));
    }
}
