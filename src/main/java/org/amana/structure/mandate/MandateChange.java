package org.amana.structure.mandate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What else changes at the same instant when a mandate begins or ends; called in its transaction. */
public interface MandateChange {

    void began(Mandate mandate, @Nullable UUID by);

    void ended(Mandate mandate, @Nullable UUID by);
}
