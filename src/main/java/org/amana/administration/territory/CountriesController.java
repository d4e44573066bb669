package org.amana.administration.territory;

import jakarta.validation.Valid;
import java.util.Locale;
import org.amana.access.Viewer;
import org.amana.kernel.RuleViolation;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The countries that leadership opens for members abroad (T1). */
@Controller
@RequestMapping("/regions/13/countries")
class CountriesController {

    private final TerritoryPages pages;

    CountriesController(TerritoryPages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView countries(Viewer viewer) {
        return page(viewer, new CountryForm());
    }

    @PostMapping
    ModelAndView open(
            Viewer viewer,
            @Valid @ModelAttribute("form") CountryForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    pages.openCountry(
                            viewer,
                            form.iso,
                            CountryNames.names(form.iso).orElseThrow(() -> RuleViolation.at("iso", "required")));
                    Flash.done(redirect, "administration.countryOpened");
                    return "redirect:/regions/13/countries";
                },
                () -> page(viewer, form));
    }

    private ModelAndView page(Viewer viewer, CountryForm form) {
        ModelAndView page = new ModelAndView("administration/countries", "form", form);
        page.addObject("countries", pages.countries(viewer));
        Locale locale = LocaleContextHolder.getLocale();
        page.addObject("options", CountryNames.options(locale));
        return page;
    }
}
