/** A regional secretary's first page. */
@org.jspecify.annotations.NullMarked
package org.amana.home.secretary;
