/** One timeline of everything that happened in a region. */
@org.jspecify.annotations.NullMarked
package org.amana.home.timeline;
