/**
 * Attachments, stored once by content and checked for their true type; tables in files.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "audit"})
@org.jspecify.annotations.NullMarked
package org.amana.file;
