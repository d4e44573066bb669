package org.amana.administration.role;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Which role to assign, where, and from when until when. */
class RoleForm {

    @NotNull
    @Nullable
    Role role;

    boolean signatory;
    String region = "";

    @NotNull
    @Nullable
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    LocalDate validFrom;

    @Nullable
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
    LocalDate validUntil;

    /** The role where it is held: of those assigned here only an arbitrator's has a region. */
    Grant grant() {
        if (role == null) {
            throw RuleViolation.at("role", "required");
        }
        boolean ofRegion = role == Role.ARBITRATOR && !region.isBlank();
        return new Grant(role, signatory, ofRegion ? region : null, null);
    }
}
