/** What the columns of a sent list hold, and how that is known. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.intake.columns;
