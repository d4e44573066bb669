/**
 * What the desk does: payments received and reversed, exemptions, categories.
 */
@org.jspecify.annotations.NullMarked
package org.amana.membership.dues.desk;
