/**
 * The one way of every dossier, from draft to decision, and the inbox (R1 to R5). A room that has dossiers implements {@link
 * DossierSubject}, and goes on by {@link Drafts}, {@link Dossiers} and {@link SubmitDossier}; {@link Decisions} are the leadership's.
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
            "notice"
        })
@org.jspecify.annotations.NullMarked
package org.amana.review;
