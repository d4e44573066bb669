/** The copy of everything that is held about a member, for the member (M7). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.copy;
