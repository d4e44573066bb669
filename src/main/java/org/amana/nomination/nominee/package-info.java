/** Who is proposed: rank, requirements, answer, and leaving (N1, N3). */
@org.jspecify.annotations.NullMarked
package org.amana.nomination.nominee;
