/**
 * The first page of each role and the page of each region: what now, before what is there.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "timeline",
            "setting",
            "audit",
            "file",
            "job",
            "web",
            "web :: kept",
            "territory",
            "paper",
            "access",
            "membership",
            "outbox",
            "notice",
            "review",
            "structure",
            "structure :: acceptance",
            "structure :: appeal",
            "structure :: mandate",
            "nomination"
        })
@org.jspecify.annotations.NullMarked
package org.amana.home;
