/** What becomes of lists and of what they said as time passes (M8) and as territories change (T2). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.intake.upkeep;
