/** What is done behind the request: reading a list, entering its rows, taking back whom it brought. */
@org.jspecify.annotations.NullMarked
package org.amana.membership.intake.work;
