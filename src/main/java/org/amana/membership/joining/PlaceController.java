package org.amana.membership.joining;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the applicant lives: region, then province, then commune. */
@Controller
class PlaceController {

    private final JoinDoor door;
    private final PlaceChoices choices;

    PlaceController(JoinDoor door, PlaceChoices choices) {
        this.door = door;
        this.choices = choices;
    }

    @GetMapping("/join/region")
    ModelAndView region(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return door.at(JoinStep.REGION, secret, draft -> regions(PlaceForm.of(draft), draft));
    }

    @PostMapping("/join/region")
    ModelAndView inRegion(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @ModelAttribute("joining") PlaceForm form,
            BindingResult errors) {
        return door.answer(
                JoinStep.REGION,
                secret,
                errors,
                draft -> draft.in(PlaceChoices.chosen(choices.regions(), form.regionCode, "regionCode")),
                draft -> regions(form, draft));
    }

    @GetMapping("/join/province")
    ModelAndView province(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return door.at(JoinStep.PROVINCE, secret, draft -> provinces(PlaceForm.of(draft), draft));
    }

    @PostMapping("/join/province")
    ModelAndView inProvince(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @ModelAttribute("joining") PlaceForm form,
            BindingResult errors) {
        return door.answer(
                JoinStep.PROVINCE,
                secret,
                errors,
                draft -> {
                    draft.inProvince(PlaceChoices.chosen(choices.provinces(draft), form.provinceCode, "provinceCode"));
                    draft.communeAsked |= choices.communes(draft).isEmpty();
                },
                draft -> provinces(form, draft));
    }

    @GetMapping("/join/commune")
    ModelAndView commune(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return door.at(JoinStep.COMMUNE, secret, draft -> communes(PlaceForm.of(draft), draft));
    }

    @PostMapping("/join/commune")
    ModelAndView inCommune(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @ModelAttribute("joining") PlaceForm form,
            BindingResult errors) {
        return door.answer(
                JoinStep.COMMUNE,
                secret,
                errors,
                draft -> {
                    draft.communeCode = form.communeCode == null || form.communeCode.isBlank()
                            ? null
                            : PlaceChoices.chosen(choices.communes(draft), form.communeCode, "communeCode");
                    draft.communeAsked = true;
                },
                draft -> communes(form, draft));
    }

    private ModelAndView regions(PlaceForm form, Draft draft) {
        return door.page(JoinStep.REGION, form, draft).addObject("choices", choices.regions());
    }

    private ModelAndView provinces(PlaceForm form, Draft draft) {
        return door.page(JoinStep.PROVINCE, form, draft).addObject("choices", choices.provinces(draft));
    }

    private ModelAndView communes(PlaceForm form, Draft draft) {
        return door.page(JoinStep.COMMUNE, form, draft).addObject("choices", choices.communes(draft));
    }
}
