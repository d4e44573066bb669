/**
 * Changes of the division (T2): read row by row, judged against the tree, planned for a day, undone until then, applied on
 * it; and what they mean for the rooms above.
 */
@NamedInterface("division")
@NullMarked
package org.amana.territory.division;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
