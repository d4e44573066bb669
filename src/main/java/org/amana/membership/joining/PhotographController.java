package org.amana.membership.joining;

import java.util.Objects;
import org.amana.membership.photograph.PictureData;
import org.amana.membership.photograph.Portrait;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The photograph for the card (M6); it can be brought later. */
@Controller("joiningPhotographController")
class PhotographController {

    private final JoinDoor door;
    private final ApplicationDrafts drafts;

    PhotographController(JoinDoor door, ApplicationDrafts drafts) {
        this.door = door;
        this.drafts = drafts;
    }

    static class PhotographForm {
        @Nullable
        MultipartFile photograph;

        boolean without;
    }

    @GetMapping("/join/photograph")
    ModelAndView photograph(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return door.at(JoinStep.PHOTOGRAPH, secret, draft -> page(secret, draft, new PhotographForm()));
    }

    @PostMapping("/join/photograph")
    ModelAndView shown(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @ModelAttribute("joining") PhotographForm form,
            BindingResult errors) {
        return door.answer(
                JoinStep.PHOTOGRAPH,
                secret,
                errors,
                draft -> keep(Objects.requireNonNull(secret), draft, form),
                draft -> page(secret, draft, form));
    }

    private void keep(String secret, Draft draft, PhotographForm form) {
        boolean sent = form.photograph != null && !form.photograph.isEmpty();
        if (form.without) {
            drafts.keepPhotograph(secret, null);
            draft.hasPhotograph = false;
        } else if (sent || !draft.hasPhotograph) {
            drafts.keepPhotograph(secret, Portrait.of(form.photograph).jpeg());
            draft.hasPhotograph = true;
        }
        draft.photographAsked = true;
    }

    private ModelAndView page(@Nullable String secret, Draft draft, PhotographForm form) {
        return door.page(JoinStep.PHOTOGRAPH, form, draft)
                .addObject(
                        "picture",
                        drafts.photograph(Objects.requireNonNull(secret))
                                .map(PictureData::of)
                                .orElse(null));
    }
}
