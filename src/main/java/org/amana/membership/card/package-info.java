/** Membership cards: issued, printed, replaced, revoked, and checked by whoever is shown one (M6). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.card;
