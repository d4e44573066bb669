/** An administrator's first page. */
@org.jspecify.annotations.NullMarked
package org.amana.home.administration;
