package org.amana.review.page;

import jakarta.validation.Valid;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.review.Approval;
import org.amana.review.Decisions;
import org.amana.review.DossierReading;
import org.amana.review.OpenDossier;
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

/** The leadership's decisions (R4). Each leads on to what waits next. */
@Controller
class DecisionController {

    private final DossierReading reading;
    private final Decisions decisions;
    private final DossierModel page;
    private final DossierPage views;

    DecisionController(DossierReading reading, Decisions decisions, DossierModel page, DossierPage views) {
        this.reading = reading;
        this.decisions = decisions;
        this.page = page;
        this.views = views;
    }

    @PostMapping("/reviews/{dossier}/return")
    ModelAndView returnForCorrection(
            Viewer viewer,
            @PathVariable UUID dossier,
            @ModelAttribute("returning") VersionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    decisions.returnForCorrection(viewer, dossier, form.getVersion());
                    return onward(viewer, dossier, "review.returned", redirect);
                },
                () -> page.refused(reading.readAsLeadership(viewer, dossier), "returning"));
    }

    @PostMapping("/reviews/{dossier}/approve")
    ModelAndView approve(
            Viewer viewer,
            @PathVariable UUID dossier,
            @ModelAttribute("approval") ApprovalForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    decisions.approve(viewer, dossier, form.getVersion(), new Approval(form.chosen(), form.getUntil()));
                    return onward(viewer, dossier, "review.approved", redirect);
                },
                () -> page.refused(reading.readAsSignatory(viewer, dossier), "approval"));
    }

    @GetMapping("/reviews/{dossier}/reject")
    ModelAndView rejection(Viewer viewer, @PathVariable UUID dossier, @ModelAttribute("rejection") RejectionForm form) {
        return rejectionPage(viewer, dossier);
    }

    @PostMapping("/reviews/{dossier}/reject")
    ModelAndView reject(
            Viewer viewer,
            @PathVariable UUID dossier,
            @Valid @ModelAttribute("rejection") RejectionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    decisions.reject(viewer, dossier, form.getVersion(), form.getReason());
                    return onward(viewer, dossier, "review.rejected", redirect);
                },
                () -> rejectionPage(viewer, dossier));
    }

    private ModelAndView rejectionPage(Viewer viewer, UUID dossier) {
        OpenDossier open = reading.readAsSignatory(viewer, dossier);
        return new ModelAndView("review/reject").addObject("view", views.of(open, null));
    }

    /** To the next province of the same list that waits, or back to the inbox. */
    private String onward(Viewer viewer, UUID dossier, String message, RedirectAttributes redirect) {
        Flash.done(redirect, message, reading.referenceOf(viewer, dossier));
        return reading.nextWaiting(viewer, dossier)
                .map(next -> "redirect:/reviews/" + next)
                .orElse("redirect:/reviews");
    }
}
