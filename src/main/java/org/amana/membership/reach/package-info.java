/** What becomes of where a member is reached: from when it opens their space, who is told of a change, how it is stopped. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.reach;
