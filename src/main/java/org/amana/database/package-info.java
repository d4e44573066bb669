/**
 * The server that Amana starts when none is configured, and how a transaction begins.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.amana.database;
