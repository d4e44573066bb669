/** Roles: what waits for a second administrator, and what is in force (A2). */
@org.jspecify.annotations.NullMarked
package org.amana.administration.role;
