/** What a change of the division does to the lists: new provinces, closed ones, nominees who go on elsewhere (T2, N1). */
@org.jspecify.annotations.NullMarked
package org.amana.nomination.division;
