/**
 * What people do to a body: form it seat by seat, amend, extend and renew it, leave it (B2 to B6).
 */
@org.springframework.modulith.NamedInterface("forming")
@org.jspecify.annotations.NullMarked
package org.amana.structure.body.forming;
