/** What went wrong, found by the reference on an error page (A7). */
@org.jspecify.annotations.NullMarked
package org.amana.administration.mishap;
