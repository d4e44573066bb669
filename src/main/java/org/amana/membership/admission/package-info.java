/** Deciding on applications: the queue, the one page of a decision, appeals, reminders, how long regions let wait (M5). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.admission;
