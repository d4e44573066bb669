/**
 * Mandates and bodies: regional and provincial secretaries, secretariats, committees (B1 to B8). Here is what other rooms ask
 * of a body, today or on a past day; the rest lies in inner rooms.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "timeline",
            "setting",
            "audit",
            "file",
            "job",
            "outbox",
            "notice",
            "web",
            "territory",
            "territory :: division",
            "paper",
            "access",
            "membership",
            "membership :: naming",
            "review",
            "review :: snapshot"
        })
@org.jspecify.annotations.NullMarked
package org.amana.structure;
