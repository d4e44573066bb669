package org.amana.membership.joining;

import jakarta.validation.Valid;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applicant's private page: where the application stands, how long it has waited, who decides, what can be done. */
@Controller
class StandingController {

    private final OwnApplication own;
    private final JoinDoor door;
    private final Territories territories;

    StandingController(OwnApplication own, JoinDoor door, Territories territories) {
        this.own = own;
        this.door = door;
        this.territories = territories;
    }

    @GetMapping("/join/{applicant}")
    ModelAndView standing(@PathVariable("applicant") String secret) {
        return page("membership/joining/standing", secret, new AppealForm());
    }

    @GetMapping("/join/{applicant}/withdrawal")
    ModelAndView withdrawing(@PathVariable("applicant") String secret) {
        return page("membership/joining/withdrawal", secret, new AppealForm());
    }

    @PostMapping("/join/{applicant}/withdrawal")
    ModelAndView withdraw(
            @PathVariable("applicant") String secret,
            @ModelAttribute("joining") AppealForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    own.withdraw(secret);
                    Flash.done(redirect, "joining.withdrawn");
                    return "redirect:/join/" + secret;
                },
                () -> page("membership/joining/standing", secret, form));
    }

    @PostMapping("/join/{applicant}/appeal")
    ModelAndView appeal(
            @PathVariable("applicant") String secret,
            @Valid @ModelAttribute("joining") AppealForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return form.handOn(
                errors,
                text -> own.appeal(secret, text),
                "/join/" + secret,
                redirect,
                () -> page("membership/joining/standing", secret, form));
    }

    private ModelAndView page(String view, String secret, AppealForm form) {
        OwnApplication.Standing standing = own.read(secret);
        return door.page(view, form)
                .addObject("standing", standing)
                .addObject("secret", secret)
                .addObject("region", territories.region(standing.regionCode()).name())
                .addObject(
                        "province",
                        territories.province(standing.provinceCode()).name());
    }
}
