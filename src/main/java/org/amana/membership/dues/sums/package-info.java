/**
 * Dues of many: sums of a territory, the filter of the list, the figures.
 */
@org.jspecify.annotations.NullMarked
package org.amana.membership.dues.sums;
