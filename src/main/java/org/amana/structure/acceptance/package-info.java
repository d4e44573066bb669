/**
 * Whoever a body or a list names accepts in person, by a link or in writing, or declines (B4, N3); asked here, whatever for.
 */
@org.springframework.modulith.NamedInterface("acceptance")
@org.jspecify.annotations.NullMarked
package org.amana.structure.acceptance;
