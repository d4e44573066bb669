package org.amana.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.amana.access.CurrentViewer;
import org.amana.access.Viewer;
import org.springframework.stereotype.Component;

/** Where the story is played: each act by someone, on a day of the past, written down before the next begins. */
@Component
class Stage {

    private final EntityManager entities;

    Stage(EntityManager entities) {
        this.entities = entities;
    }

    <T> T on(LocalDate day, Viewer by, Supplier<T> act) {
        return StoryClock.on(
                day,
                () -> CurrentViewer.as(by, () -> {
                    T done = act.get();
                    entities.flush();
                    return done;
                }));
    }

    /** What was written down is not needed in memory any more. */
    void curtain() {
        entities.flush();
        entities.clear();
    }
}
