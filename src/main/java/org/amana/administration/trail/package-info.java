/** The audit trail, read by administrators with identifiers instead of names (A5). */
@org.jspecify.annotations.NullMarked
package org.amana.administration.trail;
