/**
 * Short messages to telephones: queued with the change that they tell of, sent behind it through one HTTP gateway,
 * given up visibly.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "job"})
@org.jspecify.annotations.NullMarked
package org.amana.text;
