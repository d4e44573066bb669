package org.amana.structure.secretary;

import jakarta.validation.Valid;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.PersonForm;
import org.amana.membership.PersonFormPage;
import org.amana.membership.PersonMatches;
import org.amana.membership.Registration;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering someone in order to appoint them (B1); it leads back to the appointment. */
@Controller
@RequestMapping("/regions/{region}/secretary/registration")
class AppointeeRegistrationController {

    private static final String SOURCE = "APPOINTMENT";

    private final SecretaryPages pages;
    private final Members members;
    private final Territories territories;
    private final PersonFormPage formPage;
    private final LegalDay legalDay;

    AppointeeRegistrationController(
            SecretaryPages pages,
            Members members,
            Territories territories,
            PersonFormPage formPage,
            LegalDay legalDay) {
        this.pages = pages;
        this.members = members;
        this.territories = territories;
        this.formPage = formPage;
        this.legalDay = legalDay;
    }

    /** @param provinceCode chosen already: the form then offers the communes of that province */
    @GetMapping
    ModelAndView registering(
            Viewer viewer, @PathVariable String region, @RequestParam(defaultValue = "") String provinceCode) {
        PersonForm form = PersonForm.blank(legalDay.today());
        form.in(provinceCode);
        return page(viewer, region, form, PersonMatches.NONE);
    }

    @PostMapping
    ModelAndView register(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("person") PersonForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.identityMissing(errors);
        if (errors.hasErrors()) {
            form.alsoMissing(errors);
        }
        return Form.submit(
                errors,
                () -> {
                    Viewer.require(viewer.signatory(), "region", region);
                    Registration registration = form.registration(SOURCE);
                    if (!territories
                            .province(registration.provinceCode())
                            .regionCode()
                            .equals(region)) {
                        throw RuleViolation.at("provinceCode", "structure.provinceOfRegion");
                    }
                    MemberSummary member = members.register(viewer, registration);
                    Flash.done(redirect, "structure.registered", member.name(), member.number());
                    return "redirect:/regions/" + region + "/secretary/appointment?member=" + member.id();
                },
                () -> page(
                        viewer,
                        region,
                        form,
                        PersonMatches.isAbout(errors)
                                ? members.matches(viewer, form.registration(SOURCE))
                                : PersonMatches.NONE));
    }

    private ModelAndView page(Viewer viewer, String region, PersonForm form, PersonMatches matches) {
        SecretaryPage page = pages.pageToAppoint(viewer, region, null);
        return formPage.of(
                        "structure/registration",
                        page.path() + "/registration",
                        form,
                        territories.provincesOf(region),
                        matches)
                .addObject("identityNeeded", true)
                .addObject("page", page);
    }
}
