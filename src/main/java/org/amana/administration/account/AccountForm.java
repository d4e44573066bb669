package org.amana.administration.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whom to invite. */
class AccountForm {

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
