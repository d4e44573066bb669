package org.amana.membership.self;

import java.io.Serializable;
import java.util.UUID;
import org.amana.outbox.Means;

/** Where a code was sent to; kept in the session until it comes back. */
record PendingContact(UUID code, Means means, String address) implements Serializable {

    private static final long serialVersionUID = 1L;
}
