/**
 * A body as a dossier: what it still lacks, what is submitted, and what an approval does.
 */
@org.jspecify.annotations.NullMarked
package org.amana.structure.body.dossier;
