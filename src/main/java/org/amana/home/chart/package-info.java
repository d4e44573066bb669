/** Organisation charts of the country and of a region: what they show, and the drawing of it. */
@org.jspecify.annotations.NullMarked
package org.amana.home.chart;
