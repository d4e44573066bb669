/** Importing lists of people: staged, judged row by row, entered only on demand. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.intake;
