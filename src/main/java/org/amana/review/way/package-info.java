/**
 * Along the way of a dossier: its steps, its rounds, who prepared it and may not decide on it, who is told (R1 to R5, A4).
 */
@org.jspecify.annotations.NullMarked
package org.amana.review.way;
