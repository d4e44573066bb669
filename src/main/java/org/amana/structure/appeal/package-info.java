/** The appeals that wait for a region's committee, before those who sit in it (M5, E5). */
@org.jspecify.annotations.NullMarked
package org.amana.structure.appeal;
