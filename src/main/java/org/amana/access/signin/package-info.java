/** Coming in: the sign-in page, the security configuration, throttling, and what becomes of a form whose session is lost. */
@org.jspecify.annotations.NullMarked
package org.amana.access.signin;
