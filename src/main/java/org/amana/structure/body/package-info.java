/** The provisional secretariats and committees (B2 to B6): the body and its seats, who held which, what falls vacant. */
@org.jspecify.annotations.NullMarked
package org.amana.structure.body;
