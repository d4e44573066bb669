/** A region's list as things stand, and what it lacks (N1, N4). */
@org.jspecify.annotations.NullMarked
package org.amana.nomination.list;
