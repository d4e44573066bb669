/**
 * What each room tells of a region's past, so that one timeline shows all of it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.amana.timeline;
