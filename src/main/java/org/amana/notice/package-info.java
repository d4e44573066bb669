/**
 * What someone is told because of their role: a body that ends, a dossier that came back. Notices hold no names.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "setting", "keeping", "outbox", "web", "territory", "access"})
@org.jspecify.annotations.NullMarked
package org.amana.notice;
