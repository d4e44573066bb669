/**
 * A member's card on the desk's pages, in the member's own space, and before whoever checks one.
 */
@org.jspecify.annotations.NullMarked
package org.amana.membership.card.page;
