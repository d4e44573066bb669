/** A member's own space (M7): their data and its correction, what is held about them, who saw it, leaving the party. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.self;
