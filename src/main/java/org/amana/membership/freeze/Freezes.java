package org.amana.membership.freeze;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.membership.MemberStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which memberships are frozen now, for who shows or changes them. */
@Service
@Transactional
public class Freezes {

    private final FreezeRepository freezes;

    Freezes(FreezeRepository freezes) {
        this.freezes = freezes;
    }

    /** Of these members, those whose membership is frozen, and until which day; one query. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> until(Collection<UUID> members) {
        return members.isEmpty()
                ? Map.of()
                : freezes.running(members.toArray(UUID[]::new)).stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    @Transactional(readOnly = true)
    public boolean running(UUID member) {
        return freezes.findByMemberIdAndState(member, FreezeState.RUNNING).isPresent();
    }

    /** Another status takes the place of the freeze, in the caller's transaction; nothing where none is running. */
    public void giveWay(UUID member, MemberStatus status, LocalDate on, @Nullable UUID by) {
        freezes.hold(member).ifPresent(freeze -> {
            freeze.giveWayTo(status, on, by);
            freezes.saveAndFlush(freeze);
        });
    }
}
