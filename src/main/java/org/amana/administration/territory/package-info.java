/** The tree of territories: its names, its import, and the countries that leadership opens (T1, T2). */
@org.jspecify.annotations.NullMarked
package org.amana.administration.territory;
