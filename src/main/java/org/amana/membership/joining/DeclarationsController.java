package org.amana.membership.joining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.amana.membership.person.DataProtectionNotice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the applicant declares (M2), and agrees to (M8). */
@Controller
class DeclarationsController {

    private final JoinDoor door;

    DeclarationsController(JoinDoor door) {
        this.door = door;
    }

    static class DeclarationsForm {
        @AssertTrue
        boolean noOtherParty;

        @AssertTrue
        boolean noBarredOffice;

        @AssertTrue
        boolean consents;
    }

    @GetMapping("/join/declarations")
    ModelAndView declarations(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return door.at(JoinStep.DECLARATIONS, secret, draft -> {
            DeclarationsForm form = new DeclarationsForm();
            form.noOtherParty = draft.declared;
            form.noBarredOffice = draft.declared;
            form.consents = draft.notice != null;
            return door.page(JoinStep.DECLARATIONS, form, draft);
        });
    }

    @PostMapping("/join/declarations")
    ModelAndView declared(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @Valid @ModelAttribute("joining") DeclarationsForm form,
            BindingResult errors) {
        return door.answer(
                JoinStep.DECLARATIONS,
                secret,
                errors,
                draft -> {
                    draft.declared = true;
                    draft.notice = DataProtectionNotice.VERSION;
                },
                draft -> door.page(JoinStep.DECLARATIONS, form, draft));
    }
}
