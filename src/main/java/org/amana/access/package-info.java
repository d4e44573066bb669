/**
 * The door (A1 to A3): accounts ({@link Accounts}, {@link AccountDirectory}, {@link MemberAccounts}), roles ({@link
 * Assignments}, {@link CarriedRoles}), who is looking and what they may do ({@link Viewer}, {@link CurrentViewer}, {@link
 * RowScope}), their {@link Sessions} and the {@link NavigationEntry menu}. Pages lie in inner rooms.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "setting",
            "audit",
            "job",
            "outbox",
            "web",
            "web :: kept",
            "territory",
            "throttle",
            "contact"
        })
@org.jspecify.annotations.NullMarked
package org.amana.access;
