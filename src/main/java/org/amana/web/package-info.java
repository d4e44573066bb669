/**
 * What every page shares: languages, formats, forms, errors, layout. It has no pages of its own.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "database", "job"})
@org.jspecify.annotations.NullMarked
package org.amana.web;
