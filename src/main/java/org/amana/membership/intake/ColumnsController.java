package org.amana.membership.intake;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.work.ImportWork;
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

/** What each column of a sent file holds, where its headings do not say it. */
@Controller
class ColumnsController {

    private final ChooseColumns choose;
    private final ImportWork work;

    ColumnsController(ChooseColumns choose, ImportWork work) {
        this.choose = choose;
        this.work = work;
    }

    @GetMapping("/members/imports/{import}/columns")
    ModelAndView columns(Viewer viewer, @PathVariable("import") UUID id) {
        ChooseColumns.Choice choice = choose.choice(viewer, id);
        return choice.list().state() == ImportState.CHOOSING
                ? page(choice, ColumnsForm.of(choice.guess()))
                : new ModelAndView("redirect:/members/imports/" + id);
    }

    @PostMapping("/members/imports/{import}/columns")
    ModelAndView choose(
            Viewer viewer,
            @PathVariable("import") UUID id,
            @ModelAttribute("choice") ColumnsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        ChooseColumns.Choice choice = choose.choice(viewer, id);
        return Form.submit(
                errors,
                () -> {
                    ChooseColumns.Outcome outcome = choose.choose(viewer, id, form);
                    if (outcome == ChooseColumns.Outcome.BRIEF) {
                        work.carryOnBriefly(id);
                    } else if (outcome == ChooseColumns.Outcome.DECIDED_BEFORE) {
                        Flash.done(redirect, "import.outcome.DECIDED_BEFORE");
                    }
                    return "redirect:/members/imports/" + id;
                },
                () -> page(choice, form));
    }

    @PostMapping("/members/imports/{import}/columns/again")
    String again(Viewer viewer, @PathVariable("import") UUID id) {
        choose.again(viewer, id);
        return "redirect:/members/imports/" + id;
    }

    private static ModelAndView page(ChooseColumns.Choice choice, ColumnsForm form) {
        while (form.columns.size() < choice.columns().size()) {
            form.columns.add(null);
        }
        return Form.page("membership/import-columns", "choice", form)
                .addObject("list", choice.list())
                .addObject("sent", choice.columns())
                .addObject("chosen", form.columns)
                .addObject("needed", choice.needed())
                .addObject("province", ImportColumn.PROVINCE)
                .addObject(
                        "provinceOpen",
                        choice.needed().contains(ImportColumn.PROVINCE)
                                && !form.columns.contains(ImportColumn.PROVINCE))
                .addObject("fields", List.of(ImportColumn.values()));
    }
}
