/** The list of members: search, filters, pages, export of what is shown. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.finding;
