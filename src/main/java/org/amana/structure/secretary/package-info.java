/**
 * The pages of regional and provincial secretaries: who is in office, the succession, appointing and ending (B1).
 */
@org.jspecify.annotations.NullMarked
package org.amana.structure.secretary;
