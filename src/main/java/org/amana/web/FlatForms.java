package org.amana.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Our forms are flat: a field that reaches into another one ({@code a.b}, {@code a[0]}) is not ours, and is not read. */
@ControllerAdvice
class FlatForms {

    @InitBinder
    void onlyOwnFields(WebDataBinder binder) {
        binder.setDisallowedFields("*.*", "*[*");
    }
}
