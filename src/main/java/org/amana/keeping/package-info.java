/**
 * How long what is kept of people is kept (M8): each room says what it keeps, and every night what is older is erased.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "setting", "job"})
@org.jspecify.annotations.NullMarked
package org.amana.keeping;
