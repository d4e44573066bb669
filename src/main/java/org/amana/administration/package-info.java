/**
 * Pages for administrators: accounts, roles, territories, settings, the audit trail, and how the party's Amana is: messages,
 * errors, what the nights erase.
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
