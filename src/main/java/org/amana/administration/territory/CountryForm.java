package org.amana.administration.territory;

import jakarta.validation.constraints.NotBlank;

/** Which country to open. */
class CountryForm {

    @NotBlank
    String iso = "";
}
