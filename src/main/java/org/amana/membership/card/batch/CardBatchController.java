package org.amana.membership.card.batch;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.web.Download;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cards for many: who lacks one, what was asked for, the sheets. */
@Controller
class CardBatchController {

    /** Without scripts the page of a batch that is worked on looks again by itself. */
    private static final int REFRESH_SECONDS = 3;

    private final AskCards ask;
    private final ReadBatches read;
    private final CardWork work;
    private final ChosenForCards chosen;

    CardBatchController(AskCards ask, ReadBatches read, CardWork work, ChosenForCards chosen) {
        this.ask = ask;
        this.read = read;
        this.work = work;
        this.chosen = chosen;
    }

    @GetMapping("/members/cards")
    ModelAndView cards(Viewer viewer, @RequestParam MultiValueMap<String, String> said) {
        return page(viewer, BatchForm.of(chosen.said(said)));
    }

    private ModelAndView page(Viewer viewer, BatchForm form) {
        return Form.page("membership/card/cards", "batch", form)
                .addObject("lacking", read.lacking(viewer))
                .addObject("batches", read.recent(viewer));
    }

    @PostMapping("/members/cards")
    ModelAndView ask(
            Viewer viewer, @ModelAttribute("batch") BatchForm form, BindingResult errors, RedirectAttributes redirect) {
        read.lacking(viewer);
        return Form.submit(
                errors,
                () -> {
                    AskCards.Asked asked = ask.ask(viewer, chosen.named(viewer, form));
                    if (asked.members() <= CardWork.BRIEF) {
                        work.carryOnBriefly(asked.id());
                    }
                    Flash.done(redirect, "card.batch.asked", asked.members());
                    return "redirect:/members/cards/" + asked.id();
                },
                () -> page(viewer, form));
    }

    @GetMapping("/members/cards/{batch}")
    ModelAndView batch(Viewer viewer, @PathVariable("batch") UUID batch) {
        ReadBatches.BatchView view = read.batch(viewer, batch);
        return new ModelAndView("membership/card/batch", "batch", view)
                .addObject("refresh", view.working() ? REFRESH_SECONDS : null);
    }

    @GetMapping("/members/cards/{batch}/progress")
    ModelAndView progress(Viewer viewer, @PathVariable("batch") UUID batch) {
        return new ModelAndView("membership/card/batch :: progress", "batch", read.batch(viewer, batch));
    }

    @GetMapping("/members/cards/{batch}/sheets/{number}")
    ResponseEntity<Resource> sheets(
            Viewer viewer, @PathVariable("batch") UUID batch, @PathVariable("number") int number) {
        return Download.saved(
                new InputStreamResource(read.file(viewer, batch, number)),
                MediaType.APPLICATION_PDF,
                "cards-" + number + ".pdf");
    }
}
