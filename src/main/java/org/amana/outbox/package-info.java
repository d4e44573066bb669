/**
 * What leaves the party by e-mail or as a short message: queued with the change that it tells of, sent behind it, given up
 * visibly.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "job", "web"})
@org.jspecify.annotations.NullMarked
package org.amana.outbox;
