package org.amana.web;

import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Carries out what a form asks for, or shows the form again with the reasons beside its fields and everything typed
 * still there (422; 409 when somebody else acted first).
 */
public final class Form {

    private Form() {}

    /**
     * @param errors what binding and validation found; the act is not tried unless it is empty
     * @param act the change
     * @param form view and model of the form, as it is first shown
     * @return the act's view, or the form's
     */
    public static ModelAndView submit(
            BindingResult errors,
            java.util.function.Supplier<String> act,
            java.util.function.Supplier<ModelAndView> form) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView(act.get());
            } catch (RuleViolation refused) {
                refused.reasons().forEach(reason -> add(errors, reason));
            } catch (Overtaken overtaken) {
                errors.reject(overtaken.message(), overtaken.args().toArray(), null);
                status = HttpStatus.CONFLICT;
            } catch (org.springframework.dao.OptimisticLockingFailureException stale) {
                errors.reject("overtaken.edited");
                status = HttpStatus.CONFLICT;
            }
        }
        ModelAndView again = form.get();
        again.addAllObjects(errors.getModel());
        again.setStatus(status);
        return again;
    }

    /** A page with a form as it is first shown; its fields are bound without setters. */
    public static ModelAndView page(String view, String name, Object form) {
        return with(new ModelAndView(view), name, form);
    }

    /** One more form on the same page. */
    public static ModelAndView with(ModelAndView page, String name, Object form) {
        return page.addObject(name, form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + name, new DirectFieldBindingResult(form, name));
    }

    private static void add(BindingResult errors, RuleViolation.Reason reason) {
        boolean known = reason.field() != null && errors.getTarget() != null && hasField(errors, reason.field());
        if (known) {
            errors.rejectValue(reason.field(), reason.message(), reason.args().toArray(), null);
        } else {
            errors.reject(reason.message(), reason.args().toArray(), null);
        }
    }

    private static boolean hasField(BindingResult errors, String field) {
        try {
            errors.getFieldType(field);
            errors.getFieldValue(field);
            return true;
        } catch (org.springframework.beans.InvalidPropertyException unknown) {
            return false;
        }
    }
}
