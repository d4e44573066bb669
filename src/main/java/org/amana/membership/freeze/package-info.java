/** Leadership's precautionary freeze of a membership, and its end (M3). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.freeze;
