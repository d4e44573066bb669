/**
 * Official papers: set as PDF, fingerprinted, and checked by whoever holds them.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "setting", "web", "audit", "territory", "throttle"})
@org.jspecify.annotations.NullMarked
package org.amana.paper;
