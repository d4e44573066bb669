/**
 * Codes by which someone shows that an e-mail address or a telephone number is theirs.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "database", "job", "keeping", "setting", "outbox", "throttle"})
@org.jspecify.annotations.NullMarked
package org.amana.contact;
