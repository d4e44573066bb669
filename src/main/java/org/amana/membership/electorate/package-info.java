/** The roll of a territory as of any past day: read, frozen with a fingerprint, exported, and checked by it. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.electorate;
