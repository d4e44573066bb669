/** How often something may be tried, counted in the database without keeping who tried. */
@org.jspecify.annotations.NullMarked
package org.amana.access.throttle;
