package org.amana.review.page;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.review.DossierReading;
import org.amana.review.SubmitDossier;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the region does with a dossier that it has submitted: take it back, or stand by a predecessor's (R1, R5). */
@Controller
class RegionController {

    private final DossierReading reading;
    private final SubmitDossier submitDossier;
    private final DossierModel page;

    RegionController(DossierReading reading, SubmitDossier submitDossier, DossierModel page) {
        this.reading = reading;
        this.submitDossier = submitDossier;
        this.page = page;
    }

    @PostMapping("/reviews/{dossier}/recall")
    ModelAndView recall(
            Viewer viewer,
            @PathVariable UUID dossier,
            @ModelAttribute("recalling") VersionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    submitDossier.recall(viewer, dossier, form.getVersion());
                    Flash.done(redirect, "review.recalled");
                    return "redirect:/reviews/" + dossier;
                },
                () -> page.refused(reading.readAsSecretary(viewer, dossier), "recalling"));
    }

    @PostMapping("/reviews/{dossier}/endorse")
    ModelAndView endorse(
            Viewer viewer,
            @PathVariable UUID dossier,
            @ModelAttribute("endorsing") VersionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    submitDossier.endorse(viewer, dossier);
                    Flash.done(redirect, "review.endorsed");
                    return "redirect:/reviews/" + dossier;
                },
                () -> page.refused(reading.readAsSecretary(viewer, dossier), "endorsing"));
    }
}
