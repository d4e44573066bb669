/**
 * What the records of every room share: keys, the legal day, names in two scripts, and the refusals that a rule gives.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.amana.kernel;
