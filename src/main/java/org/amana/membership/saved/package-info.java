/** Searches among the members that someone keeps under a name. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.saved;
