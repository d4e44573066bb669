/** A region on any past day: who held which post and seat, as a page and as an official paper. */
@org.jspecify.annotations.NullMarked
package org.amana.home.day;
