package org.amana.nomination.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.nomination.BeginList;
import org.amana.nomination.SubmitList;
import org.amana.nomination.decision.ListPaper;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
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

/** A region's list as a whole: where each province stands, submitting, the justification of shares, the paper. */
@Controller
@RequestMapping("/regions/{region}/nominees")
class NomineeListController {

    private final ViewList viewList;
    private final BeginList beginList;
    private final SubmitList submitList;
    private final ListPaper listPaper;

    NomineeListController(ViewList viewList, BeginList beginList, SubmitList submitList, ListPaper listPaper) {
        this.viewList = viewList;
        this.beginList = beginList;
        this.submitList = submitList;
        this.listPaper = listPaper;
    }

    /** @param seen the mark of what the page showed */
    record SubmissionForm(int seen) {}

    record JustificationForm(
            int version,
            @Size(max = 2000) @Nullable String women,
            @Size(max = 2000) @Nullable String young) {}

    @GetMapping
    ModelAndView list(Viewer viewer, @PathVariable String region) {
        return list(viewList.of(viewer, region));
    }

    /** Which list to begin, once one is closed: of the vacant posts, or of all provinces. */
    @GetMapping("/new")
    ModelAndView another(Viewer viewer, @PathVariable String region) {
        return new ModelAndView("nomination/another").addObject("list", viewList.toKeep(viewer, region));
    }

    /** @param posts {@code vacant} for a supplementary list, anything else for one of all provinces */
    @PostMapping
    String begin(
            Viewer viewer,
            @PathVariable String region,
            @RequestParam(defaultValue = "all") String posts,
            RedirectAttributes redirect) {
        if (posts.equals("vacant")) {
            beginList.beginSupplementary(viewer, region);
        } else {
            beginList.begin(viewer, region);
        }
        Flash.done(redirect, "nomination.begun");
        return "redirect:/regions/" + region + "/nominees";
    }

    @PostMapping("/submission")
    ModelAndView submit(
            Viewer viewer,
            @PathVariable String region,
            @ModelAttribute("submission") SubmissionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    Flash.done(redirect, "nomination.submitted", submitList.submit(viewer, region, form.seen()));
                    return "redirect:/regions/" + region + "/nominees";
                },
                () -> list(viewList.toSubmit(viewer, region)));
    }

    /** The successor stands by all that was submitted before (R5). */
    @PostMapping("/endorsement")
    String endorse(Viewer viewer, @PathVariable String region, RedirectAttributes redirect) {
        Flash.done(redirect, "nomination.endorsedAll", submitList.endorseAll(viewer, region));
        return "redirect:/regions/" + region + "/nominees";
    }

    private static ModelAndView list(ListView view) {
        return new ModelAndView("nomination/list")
                .addObject("list", view)
                .addObject("submission", new SubmissionForm(view.seen()));
    }

    @GetMapping("/justification")
    ModelAndView justification(Viewer viewer, @PathVariable String region) {
        ListView view = viewList.toKeep(viewer, region);
        return justification(view)
                .addObject(
                        "form",
                        new JustificationForm(view.version(), view.womenJustification(), view.youngJustification()));
    }

    @PostMapping("/justification")
    ModelAndView justify(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("form") JustificationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    submitList.justify(
                            viewer,
                            region,
                            form.version(),
                            Objects.requireNonNullElse(form.women(), ""),
                            Objects.requireNonNullElse(form.young(), ""));
                    Flash.done(redirect, "nomination.justified");
                    return "redirect:/regions/" + region + "/nominees";
                },
                () -> justification(viewList.toKeep(viewer, region)));
    }

    private static ModelAndView justification(ListView view) {
        return new ModelAndView("nomination/justification").addObject("list", view);
    }

    /**
     * @param list one that was closed, else the last of them
     * @param lang {@code ar} or {@code fr}
     */
    @GetMapping("/list.pdf")
    ResponseEntity<byte[]> paper(
            Viewer viewer,
            @PathVariable String region,
            @RequestParam(required = false) @Nullable UUID list,
            @RequestParam(defaultValue = "ar") String lang) {
        return listPaper.of(viewer, region, list, lang).download("nominees-" + region + "-" + lang);
    }
}
