package org.amana.web;

import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * How every form is read. Our forms are flat: a field that reaches into another one ({@code a.b}, {@code a[0]}) is not
 * ours, and is not read. They have fields and no setters; those that are records are read by their constructors.
 */
@ControllerAdvice
class FlatForms {

    @InitBinder
    void onlyOwnFields(WebDataBinder binder) {
        binder.setDisallowedFields("*.*", "*[*");
        if (!isRecord(binder)) {
            binder.initDirectFieldAccess();
        }
    }

    private static boolean isRecord(WebDataBinder binder) {
        ResolvableType type = binder.getTargetType();
        return type != null && type.toClass().isRecord();
    }
}
