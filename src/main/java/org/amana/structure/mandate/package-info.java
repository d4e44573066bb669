/**
 * Mandates of secretaries: given, ended, extended, lost (B1, B8).
 */
@org.springframework.modulith.NamedInterface("mandate")
@org.jspecify.annotations.NullMarked
package org.amana.structure.mandate;
