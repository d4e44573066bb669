package org.amana.access.recovery;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Assignments;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second one confirms a recovery, or refuses it (A7). */
@Service
@Transactional
public class ConfirmRecovery {

    private final RecoveryRepository repository;
    private final Recoveries recoveries;
    private final Seconds seconds;
    private final Assignments assignments;
    private final LegalDay legalDay;

    ConfirmRecovery(
            RecoveryRepository repository,
            Recoveries recoveries,
            Seconds seconds,
            Assignments assignments,
            LegalDay legalDay) {
        this.repository = repository;
        this.recoveries = recoveries;
        this.seconds = seconds;
        this.assignments = assignments;
        this.legalDay = legalDay;
    }

    /** What waits for this viewer's side, the oldest first. */
    @Transactional(readOnly = true)
    public List<Recovery> waitingFor(Viewer by) {
        return repository.waiting(legalDay.now()).stream()
                .filter(recovery -> seconds.confirms(by, recovery))
                .toList();
    }

    /**
     * @param code from the server's log, where it stands for the second administrator; blank otherwise
     * @throws RuleViolation when it is who began it, and there is a second one
     * @throws Overtaken when it ended, or was confirmed meanwhile
     * @throws NotFound unless the viewer is of the side that confirms
     */
    public void confirm(Viewer by, UUID id, String code) {
        Recovery recovery = waiting(by, id);
        if (Objects.equals(by.accountId(), recovery.begunBy())) {
            if (recovery.second() != Second.ADMINISTRATOR) {
                throw RuleViolation.of("A7.secondPerson");
            }
            assignments.spendCodeOfSecond(by, code);
        }
        recovery.confirm(by.accountId(), legalDay.now());
        recoveries.record("RECOVERY_CONFIRMED", recovery, by.accountId());
    }

    /** @throws NotFound unless the viewer is of the side that confirms */
    public void refuse(Viewer by, UUID id) {
        recoveries.end(waiting(by, id), Recovery.Ending.REFUSED, by.accountId());
    }

    private Recovery waiting(Viewer by, UUID id) {
        Recovery recovery = repository
                .forChange(id)
                .filter(found -> seconds.confirms(by, found))
                .orElseThrow(() -> new NotFound("recovery", id));
        if (!recovery.openAt(legalDay.now()) || !recovery.waits()) {
            throw new Overtaken("overtaken.recovery");
        }
        return recovery;
    }
}
