/**
 * Statutory limits as settings, each with the date from which it holds.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.amana.setting;
