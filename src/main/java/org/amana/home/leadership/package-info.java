/** The leadership's first page. */
@org.jspecify.annotations.NullMarked
package org.amana.home.leadership;
