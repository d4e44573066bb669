/**
 * Members of the secretariat who prepare dossiers and members' files in the secretary's name: named, dated, taken back
 * (A6).
 */
@org.springframework.modulith.NamedInterface("preparer")
@org.jspecify.annotations.NullMarked
package org.amana.structure.preparer;
