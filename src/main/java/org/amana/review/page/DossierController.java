package org.amana.review.page;

import jakarta.validation.Valid;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.review.Decisions;
import org.amana.review.DossierReading;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A dossier and the remarks on it (R2, R3). */
@Controller
class DossierController {

    private final DossierReading reading;
    private final Decisions decisions;
    private final DossierModel page;

    DossierController(DossierReading reading, Decisions decisions, DossierModel page) {
        this.reading = reading;
        this.decisions = decisions;
        this.page = page;
    }

    @GetMapping("/reviews/{dossier}")
    ModelAndView dossier(
            Viewer viewer, @PathVariable UUID dossier, @RequestParam(required = false) @Nullable Integer round) {
        return page.of(reading.read(viewer, dossier), round);
    }

    @GetMapping("/reviews/{dossier}/attachments/{file}")
    ResponseEntity<Resource> file(Viewer viewer, @PathVariable UUID dossier, @PathVariable UUID file) {
        return reading.attachment(viewer, dossier, file).asDownload();
    }

    @PostMapping("/reviews/{dossier}/remarks")
    ModelAndView remark(
            Viewer viewer,
            @PathVariable UUID dossier,
            @Valid @ModelAttribute("remark") RemarkForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    decisions.remark(viewer, dossier, form.placeOrWhole(), form.getWords());
                    Flash.done(redirect, "review.remarked");
                    return "redirect:/reviews/" + dossier + "#place-" + form.getAt();
                },
                () -> page.refused(reading.readAsLeadership(viewer, dossier), "remark"));
    }
}
