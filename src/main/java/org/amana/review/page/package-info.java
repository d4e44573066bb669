/** The pages of the inbox and of a dossier. */
@org.jspecify.annotations.NullMarked
package org.amana.review.page;
