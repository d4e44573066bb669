/** One member: registering, reading everything, correcting, changing the status. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.person;
