package org.amana.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.stream.Stream;
import org.amana.kernel.Overtaken;
import org.amana.kernel.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
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
        askForFilesAgain(errors);
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

    /** Whatever else was wrong, a browser does not send a file again that was chosen before: the page says so beside it. */
    private static void askForFilesAgain(BindingResult errors) {
        chosenFiles()
                .filter(name -> !errors.hasFieldErrors(name))
                .forEach(name -> errors.addError(new FieldError(
                        errors.getObjectName(), name, null, false, new String[] {"form.fileAgain"}, null, null)));
    }

    /** The fields that came with a file; asked of the request, because a form whose answers cannot be read is not made. */
    private static Stream<String> chosenFiles() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
                || !StringUtils.startsWithIgnoreCase(attributes.getRequest().getContentType(), "multipart/")) {
            return Stream.empty();
        }
        try {
            return attributes.getRequest().getParts().stream()
                    .filter(part -> part.getSize() > 0 && StringUtils.hasText(part.getSubmittedFileName()))
                    .map(Part::getName)
                    .distinct();
        } catch (IOException | ServletException unreadable) {
            throw new IllegalStateException(unreadable);
        }
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
