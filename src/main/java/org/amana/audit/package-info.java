/**
 * The trail: who did what, when, on which record, from where (A5). Written once, never changed.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "database", "job"})
@org.jspecify.annotations.NullMarked
package org.amana.audit;
