/** Identity numbers: sealed at rest, found again by a keyed hash. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.identity;
