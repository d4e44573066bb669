/**
 * The people: members, their status, finding, importing and exporting them (M1 to M8).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "setting",
            "audit",
            "file",
            "file :: sheet",
            "job",
            "keeping",
            "paper",
            "outbox",
            "contact",
            "throttle",
            "web",
            "throttle",
            "territory",
            "territory :: division",
            "access",
            "notice",
            "throttle",
            "timeline"
        })
@org.jspecify.annotations.NullMarked
package org.amana.membership;
