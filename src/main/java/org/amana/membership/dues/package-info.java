/** What members pay: amounts by category, payments and their receipts, exemptions, arrears. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.dues;
