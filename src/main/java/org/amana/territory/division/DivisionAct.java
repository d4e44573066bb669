package org.amana.territory.division;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A division at the moment at which it takes effect.
 *
 * @param day from which it holds
 * @param by the administrator's account that planned it
 */
public record DivisionAct(UUID id, DivisionPlan plan, LocalDate day, UUID by) {}
