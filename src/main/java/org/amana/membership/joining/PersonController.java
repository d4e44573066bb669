package org.amana.membership.joining;

import jakarta.validation.Valid;
import java.util.Objects;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.roll.PersonalData;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who the applicant is: name and identity document. */
@Controller("joiningPersonController")
class PersonController {

    private final JoinDoor door;
    private final StepCheck check;
    private final Formats formats;

    PersonController(JoinDoor door, StepCheck check, Formats formats) {
        this.door = door;
        this.check = check;
        this.formats = formats;
    }

    @GetMapping("/join/name")
    ModelAndView name(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return door.at(JoinStep.NAME, secret, draft -> names(NameForm.of(draft), draft));
    }

    @PostMapping("/join/name")
    ModelAndView named(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @Valid @ModelAttribute("joining") NameForm form,
            BindingResult errors) {
        return door.answer(
                JoinStep.NAME,
                secret,
                errors,
                draft -> {
                    draft.named(form.givenName(), form.familyName());
                    draft.gender = form.gender;
                    PersonalData data = check.named(draft).data();
                    draft.named(data.givenName(), data.familyName());
                },
                draft -> names(form, draft));
    }

    @GetMapping("/join/identity")
    ModelAndView identity(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return door.at(JoinStep.IDENTITY, secret, draft -> identities(IdentityForm.of(draft), draft));
    }

    @PostMapping("/join/identity")
    ModelAndView identified(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @Valid @ModelAttribute("joining") IdentityForm form,
            BindingResult errors) {
        return door.answer(
                JoinStep.IDENTITY,
                secret,
                errors,
                draft -> {
                    draft.identityKind = Objects.requireNonNull(form.identityKind);
                    draft.identityNumber = form.identityNumber;
                    draft.identityNumber = check.check(draft, "identityKind", "identityNumber")
                            .identity()
                            .orElseThrow()
                            .number();
                },
                draft -> identities(form, draft));
    }

    private ModelAndView names(NameForm form, Draft draft) {
        return door.page(JoinStep.NAME, form, draft).addObject("genders", formats.options(Gender.values()));
    }

    private ModelAndView identities(IdentityForm form, Draft draft) {
        return door.page(JoinStep.IDENTITY, form, draft)
                .addObject("identityKinds", formats.options(IdentityKind.values()));
    }
}
