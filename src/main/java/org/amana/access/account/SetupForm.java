package org.amana.access.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What makes the first administrator. */
class SetupForm extends NewPassword {

    @NotBlank
    String code = "";

    @NotBlank
    @Size(max = 120)
    String nameAr = "";

    @NotBlank
    @Size(max = 120)
    String nameLatin = "";

    @NotBlank
    @Email
    @Size(max = 200)
    String login = "";
}
