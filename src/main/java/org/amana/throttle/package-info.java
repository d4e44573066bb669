/**
 * How often something may be tried, counted in the database, over all instances, without keeping who tried.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "job"})
@org.jspecify.annotations.NullMarked
package org.amana.throttle;
