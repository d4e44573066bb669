package org.amana.outbox;

import java.time.Duration;
import java.util.Optional;

/** What takes messages to their readers by one means. */
interface Carrier {

    Means means();

    /** Whether it is set up; where it is not, nothing is queued for it. */
    boolean ready();

    /** How long a message is tried. */
    Duration giveUpAfter();

    /** @return why it was not taken; empty when it was */
    Optional<Failure> take(Message message);
}
