/** Terms that end: the notices before and at the end, and the mandates whose time has run out (B1, B6). */
@org.jspecify.annotations.NullMarked
package org.amana.structure.term;
