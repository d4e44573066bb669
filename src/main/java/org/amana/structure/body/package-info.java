/**
 * The provisional secretariats and committees: composing them seat by seat, their acceptance, their dossier (B2 to B6).
 */
@NamedInterface("body")
@org.jspecify.annotations.NullMarked
package org.amana.structure.body;

import org.springframework.modulith.NamedInterface;
