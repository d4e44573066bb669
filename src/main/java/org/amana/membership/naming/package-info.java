/**
 * How names are folded and found across scripts: one versioned function for the search, the import and the check for
 * duplicates (M1).
 *
 * <p>A name becomes words ({@link org.amana.membership.naming.WrittenWord}), words become units with their particles and
 * article ({@link org.amana.membership.naming.NameUnit}), and a unit has written folds and {@link
 * org.amana.membership.naming.Sound sounds}. Nothing here knows the database or Spring.
 */
@NamedInterface("naming")
@NullMarked
package org.amana.membership.naming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
