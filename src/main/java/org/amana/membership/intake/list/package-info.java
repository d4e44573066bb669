/** A list that somebody sent: its file, whose it is, how it stands and how far it has come. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.intake.list;
