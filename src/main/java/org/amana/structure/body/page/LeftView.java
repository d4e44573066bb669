package org.amana.structure.body.page;

import java.time.LocalDate;
import org.amana.kernel.TwoScripts;
import org.amana.structure.body.VacancyReason;
import org.jspecify.annotations.Nullable;

/** Who left a seat, when and why (B8). */
record LeftView(@Nullable TwoScripts name, LocalDate on, VacancyReason reason) {}
