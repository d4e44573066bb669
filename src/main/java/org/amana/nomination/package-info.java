/**
 * The list of proposed provincial secretaries and the consultations behind it (N1 to N6).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "timeline",
            "setting",
            "audit",
            "file",
            "job",
            "web",
            "territory",
            "territory :: division",
            "paper",
            "access",
            "notice",
            "membership",
            "review",
            "review :: snapshot",
            "structure",
            "structure :: acceptance",
            "structure :: mandate"
        })
@org.jspecify.annotations.NullMarked
package org.amana.nomination;
