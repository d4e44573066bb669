/**
 * The fictional party, made through the services like any other; nobody depends on it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "setting",
            "audit",
            "file",
            "job",
            "web",
            "territory",
            "territory :: division",
            "paper",
            "access",
            "membership",
            "review",
            "structure",
            "structure :: acceptance",
            "structure :: forming",
            "structure :: mandate",
            "structure :: preparer",
            "nomination",
            "nomination :: consultation"
        })
@org.jspecify.annotations.NullMarked
package org.amana.demo;
