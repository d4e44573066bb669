/** The photographs of the people: checked, redrawn, kept with the member (M6). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.photograph;
