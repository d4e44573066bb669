package org.amana.access.account;

import jakarta.validation.constraints.NotBlank;

/** A new password, and the one that holds so far. */
class PasswordChange extends NewPassword {

    @NotBlank
    String current = "";
}
