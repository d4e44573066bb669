package org.amana.administration.territory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A province's names. */
class ProvinceForm {

    @NotBlank
    @Size(max = 120)
    String nameAr = "";

    @NotBlank
    @Size(max = 120)
    String nameFr = "";
}
