/** The pages of a list and of its provinces and nominees. */
@org.jspecify.annotations.NullMarked
package org.amana.nomination.page;
