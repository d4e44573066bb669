/** The appeals that wait for a committee, before those who sit in it and before its arbitrators (M5, E5, E6). */
@org.springframework.modulith.NamedInterface("appeal")
@org.jspecify.annotations.NullMarked
package org.amana.structure.appeal;
