/** A member's own space (M7): their data, where they are reached, who saw it, leaving the party. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.self;
