/**
 * The one way of every dossier, from draft to decision, and the inbox (R1 to R5).
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
            "territory",
            "paper",
            "access",
            "notice"
        })
@org.jspecify.annotations.NullMarked
package org.amana.review;
