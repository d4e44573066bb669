package org.amana.review.page;

import org.amana.review.snapshot.Change;
import org.jspecify.annotations.Nullable;

/** A fact before and now, as it reads; one of the two may be missing. */
public record FactRow(
        String label, @Nullable Value before, @Nullable Value now, Change change) {}
