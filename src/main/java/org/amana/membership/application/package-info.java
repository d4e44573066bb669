/** Asking to become a member: the application, what is decided on it, and how long it waits (M5). */
@org.jspecify.annotations.NullMarked
package org.amana.membership.application;
