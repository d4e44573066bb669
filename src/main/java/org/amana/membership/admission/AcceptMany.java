package org.amana.membership.admission;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.springframework.stereotype.Service;

/** Accepts many clean applications, each in a transaction of its own: one that can not be accepted holds no other up. */
@Service
class AcceptMany {

    static final int MOST = 100;

    private final Decide decide;
    private final ReadApplications read;

    AcceptMany(Decide decide, ReadApplications read) {
        this.decide = decide;
        this.read = read;
    }

    /** @param left those that stay in the queue, which says why */
    record Outcome(int accepted, int left) {}

    /** @throws org.amana.kernel.NotFound unless the viewer decides somewhere, and reads all of them */
    Outcome accept(Viewer by, List<UUID> ids) {
        read.many(by, ids);
        int accepted = 0;
        for (UUID id : ids) {
            try {
                decide.acceptClean(by, id);
                accepted++;
            } catch (RuleViolation | Overtaken notThis) {
                continue;
            }
        }
        return new Outcome(accepted, ids.size() - accepted);
    }
}
