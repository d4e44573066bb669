/**
 * What a round holds as it was submitted, and two of them side by side (R2).
 */
@org.springframework.modulith.NamedInterface("snapshot")
@org.jspecify.annotations.NullMarked
package org.amana.review.snapshot;
