/** The rows of a list: as they were sent, as they are understood, as they are kept sealed. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.intake.row;
