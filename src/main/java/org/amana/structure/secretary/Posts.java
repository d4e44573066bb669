package org.amana.structure.secretary;

import java.util.UUID;
import org.amana.access.OneTimeLink;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of a region's and of a province's post have in common. */
@Component
class Posts {

    private final SecretaryPages pages;
    private final Mandates mandates;
    private final LegalDay legalDay;

    Posts(SecretaryPages pages, Mandates mandates, LegalDay legalDay) {
        this.pages = pages;
        this.mandates = mandates;
        this.legalDay = legalDay;
    }

    ModelAndView post(Viewer viewer, String region, @Nullable String province) {
        return new ModelAndView("structure/secretary", "page", pages.page(viewer, region, province));
    }

    /** First who, by searching; then the rest, once someone is chosen. */
    ModelAndView choosing(
            Viewer viewer, String region, @Nullable String province, String text, @Nullable UUID memberId) {
        if (memberId == null) {
            return new ModelAndView("structure/appointee", "page", pages.pageToAppoint(viewer, region, province))
                    .addObject("candidates", pages.find(viewer, region, province, text))
                    .addObject("text", text);
        }
        AppointmentForm form = new AppointmentForm();
        form.memberId = memberId;
        form.appointedOn = legalDay.today();
        String email =
                pages.candidate(viewer, region, province, memberId).member().email();
        form.accountEmail = email == null ? "" : email;
        return form(viewer, region, province, form);
    }

    private ModelAndView form(Viewer viewer, String region, @Nullable String province, AppointmentForm form) {
        SecretaryPage page = pages.pageToAppoint(viewer, region, province);
        UUID member = form.memberId;
        if (member == null) {
            return new ModelAndView("structure/appointee", "page", page)
                    .addObject("candidates", pages.find(viewer, region, province, ""))
                    .addObject("text", "");
        }
        return new ModelAndView("structure/appointment", "page", page)
                .addObject("candidate", pages.candidate(viewer, region, province, member))
                .addObject("login", pages.loginOf(member))
                .addObject("form", form);
    }

    ModelAndView appoint(
            Viewer viewer,
            String region,
            @Nullable String province,
            AppointmentForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    Mandate mandate = province == null
                            ? mandates.appointRegionalSecretary(viewer, form.appointment(region, null))
                            : mandates.appointProvincialSecretary(viewer, form.appointment(region, province));
                    mandates.activationLink(viewer, mandate.id()).ifPresent(link -> show(redirect, link));
                    Flash.done(redirect, "structure.appointed");
                    return "redirect:" + mandate.path();
                },
                () -> form(viewer, region, province, form));
    }

    /** The link is shown on the next page and never again. */
    static void show(RedirectAttributes redirect, OneTimeLink link) {
        redirect.addFlashAttribute("activation", link);
    }
}
