package org.amana.review.page;

import org.amana.review.snapshot.FactKind;

/** A value as it reads, and as it is kept. */
public record Value(FactKind kind, String text, String otherScript, String kept) {}
