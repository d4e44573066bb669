/**
 * Letters by e-mail: queued with the change that they tell of, sent behind it, given up visibly.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "job", "web"})
@org.jspecify.annotations.NullMarked
package org.amana.mail;
