/** What members ask to have corrected in their record, and the desk at which the region answers (M7). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.correction;
