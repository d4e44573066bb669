/** How a holder who is locked out comes in again: never by a password that someone else set (A7). */
@org.springframework.modulith.NamedInterface("recovery")
@org.jspecify.annotations.NullMarked
package org.amana.access.recovery;
