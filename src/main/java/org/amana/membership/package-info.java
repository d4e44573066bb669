/**
 * The people (M1 to M8). Here is the door: what other rooms ask of members, and the interfaces by which inner rooms meet.
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
            "web :: kept",
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
