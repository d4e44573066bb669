package org.amana.membership.correction;

import jakarta.validation.Valid;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk for what members ask to have corrected: the queue, each one side by side, its answer. */
@Controller
@RequestMapping("/corrections")
class CorrectionsController {

    private final AnswerCorrections answer;

    CorrectionsController(AnswerCorrections answer) {
        this.answer = answer;
    }

    @GetMapping
    ModelAndView queue(Viewer viewer) {
        return new ModelAndView("membership/correction/queue", "queue", answer.queue(viewer));
    }

    @GetMapping("/{correction}")
    ModelAndView open(Viewer viewer, @PathVariable("correction") UUID correction) {
        AnswerCorrections.Open open = answer.open(viewer, correction);
        AnswerForm form = new AnswerForm();
        form.memberVersion = open.memberVersion();
        return page(open, form);
    }

    @GetMapping("/{correction}/proof")
    ResponseEntity<Resource> proof(Viewer viewer, @PathVariable("correction") UUID correction) {
        return answer.proof(viewer, correction).asDownload();
    }

    @PostMapping("/{correction}/confirm")
    ModelAndView confirm(
            Viewer viewer,
            @PathVariable("correction") UUID correction,
            @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    answer.confirm(viewer, correction, form);
                    Flash.done(redirect, "correction.confirmed");
                    return "redirect:/corrections";
                },
                () -> {
                    AnswerCorrections.Open open = answer.open(viewer, correction);
                    form.memberVersion = open.memberVersion();
                    return page(open, form);
                });
    }

    @GetMapping("/{correction}/decline")
    ModelAndView declining(Viewer viewer, @PathVariable("correction") UUID correction) {
        return refusal(viewer, correction, new DeclineCorrectionForm());
    }

    @PostMapping("/{correction}/decline")
    ModelAndView decline(
            Viewer viewer,
            @PathVariable("correction") UUID correction,
            @Valid @ModelAttribute("refusal") DeclineCorrectionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    answer.decline(viewer, correction, java.util.Objects.requireNonNull(form.reason));
                    Flash.done(redirect, "correction.declined");
                    return "redirect:/corrections";
                },
                () -> refusal(viewer, correction, form));
    }

    private static ModelAndView page(AnswerCorrections.Open open, AnswerForm form) {
        ModelAndView page = Form.page("membership/correction/open", "answer", form);
        page.addObject("open", open);
        return page;
    }

    private ModelAndView refusal(Viewer viewer, UUID correction, DeclineCorrectionForm form) {
        ModelAndView page = Form.page("membership/correction/decline", "refusal", form);
        page.addObject("open", answer.open(viewer, correction));
        return page;
    }
}
