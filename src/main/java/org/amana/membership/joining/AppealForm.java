package org.amana.membership.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Why a refusal is not right. */
class AppealForm {

    @NotBlank
    @Size(max = 4000)
    @Nullable
    String appeal;

    /** Hands the appeal on, and leads back to where it was written. */
    ModelAndView handOn(
            BindingResult errors,
            Consumer<String> to,
            String back,
            RedirectAttributes redirect,
            Supplier<ModelAndView> again) {
        return Form.submit(
                errors,
                () -> {
                    to.accept(Objects.requireNonNull(appeal));
                    Flash.done(redirect, "joining.appealed");
                    return "redirect:" + back;
                },
                again);
    }
}
