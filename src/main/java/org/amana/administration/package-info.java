/**
 * Pages for administrators: accounts, roles, confirmations, territories, settings, the audit trail.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "setting",
            "audit",
            "file",
            "file :: sheet",
            "job",
            "keeping",
            "web",
            "territory",
            "territory :: division",
            "outbox",
            "notice",
            "paper",
            "access",
            "access :: recovery"
        })
@org.jspecify.annotations.NullMarked
package org.amana.administration;
