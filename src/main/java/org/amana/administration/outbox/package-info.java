/** Whether messages leave, and those that did not. */
@org.jspecify.annotations.NullMarked
package org.amana.administration.outbox;
