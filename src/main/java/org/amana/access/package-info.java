/**
 * The door: accounts, role assignments, the viewer and what they may do, sign-in (A1 to A3).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "setting",
            "audit",
            "job",
            "outbox",
            "web",
            "territory",
            "throttle",
            "contact"
        })
@org.jspecify.annotations.NullMarked
package org.amana.access;
