/**
 * A card as it is drawn on paper.
 */
@org.jspecify.annotations.NullMarked
package org.amana.membership.card.print;
