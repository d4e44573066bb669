/** The pages of the regions and their provinces. */
@org.jspecify.annotations.NullMarked
package org.amana.home.region;
