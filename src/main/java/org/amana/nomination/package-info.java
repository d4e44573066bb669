/**
 * The list of proposed provincial secretaries and the consultations behind it (N1 to N6).
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "setting",
            "audit",
            "file",
            "job",
            "web",
            "territory",
            "paper",
            "access",
            "membership",
            "review",
            "structure"
        })
@org.jspecify.annotations.NullMarked
package org.amana.nomination;
