/** Statistics of the members: where, how old, since when, drawn, with a table behind each figure. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.figures;
