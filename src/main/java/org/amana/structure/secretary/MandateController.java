package org.amana.structure.secretary;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.structure.mandate.EndReason;
import org.amana.structure.mandate.ExtendMandate;
import org.amana.structure.mandate.Mandates;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.http.ResponseEntity;
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

/** One mandate: its letter, its end, and the link by which its holder takes the account into use (A2, B1). */
@Controller
@RequestMapping("/mandates/{mandate}")
class MandateController {

    private final Mandates mandates;
    private final ExtendMandate extending;
    private final SecretaryPages pages;
    private final Letters letters;
    private final LegalDay legalDay;

    MandateController(
            Mandates mandates, ExtendMandate extending, SecretaryPages pages, Letters letters, LegalDay legalDay) {
        this.mandates = mandates;
        this.extending = extending;
        this.pages = pages;
        this.letters = letters;
        this.legalDay = legalDay;
    }

    @GetMapping("/letter.pdf")
    ResponseEntity<byte[]> letter(
            Viewer viewer, @PathVariable UUID mandate, @RequestParam(defaultValue = "ar") String lang) {
        return letters.letter(viewer, mandate, lang).download("letter-of-appointment");
    }

    @GetMapping("/end")
    ModelAndView ending(Viewer viewer, @PathVariable UUID mandate) {
        EndForm form = new EndForm();
        form.version = mandates.mandate(viewer, mandate).version();
        form.on = legalDay.today();
        return page(viewer, mandate, form);
    }

    @PostMapping("/end")
    ModelAndView end(
            Viewer viewer,
            @PathVariable UUID mandate,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    mandates.end(
                            viewer,
                            mandate,
                            Objects.requireNonNull(form.version),
                            Objects.requireNonNull(form.on),
                            Objects.requireNonNull(form.reason));
                    Flash.done(redirect, "structure.ended");
                    return "redirect:" + mandates.mandate(viewer, mandate).path();
                },
                () -> page(viewer, mandate, form));
    }

    private ModelAndView page(Viewer viewer, UUID mandate, EndForm form) {
        List<EndReason> reasons =
                Arrays.stream(EndReason.values()).filter(EndReason::given).toList();
        return new ModelAndView("structure/mandate-end", "page", pages.pageOf(viewer, mandate))
                .addObject("mandate", mandates.mandate(viewer, mandate))
                .addObject("reasons", reasons)
                .addObject("form", form);
    }

    @GetMapping("/extension")
    ModelAndView extending(Viewer viewer, @PathVariable UUID mandate) {
        MandateExtensionForm form = new MandateExtensionForm();
        form.version = mandates.mandate(viewer, mandate).version();
        return extensionPage(viewer, mandate, form);
    }

    @PostMapping("/extension")
    ModelAndView extend(
            Viewer viewer,
            @PathVariable UUID mandate,
            @Valid @ModelAttribute("form") MandateExtensionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    extending.extend(
                            viewer,
                            mandate,
                            Objects.requireNonNull(form.version),
                            Objects.requireNonNull(form.until),
                            form.reason);
                    Flash.done(redirect, "structure.mandateExtended", form.until);
                    return "redirect:" + mandates.mandate(viewer, mandate).path();
                },
                () -> extensionPage(viewer, mandate, form));
    }

    private ModelAndView extensionPage(Viewer viewer, UUID mandate, MandateExtensionForm form) {
        return new ModelAndView("structure/mandate-extension", "page", pages.pageOf(viewer, mandate))
                .addObject("bar", extending.bar(viewer, mandate).orElse(null))
                .addObject("mandate", mandates.mandate(viewer, mandate))
                .addObject("form", form);
    }

    @PostMapping("/activation")
    String activation(Viewer viewer, @PathVariable UUID mandate, RedirectAttributes redirect) {
        mandates.activationLink(viewer, mandate)
                .ifPresentOrElse(
                        link -> Posts.show(redirect, link), () -> Flash.done(redirect, "structure.accountInUse"));
        return "redirect:" + mandates.mandate(viewer, mandate).path();
    }
}
