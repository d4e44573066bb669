package org.amana.membership.duplicate;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.Overtaken;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two records side by side, made one; and parted again. */
@Controller
class MergeController {

    private final ReadMerge read;
    private final MergeMembers merge;
    private final UndoMerge undo;

    MergeController(ReadMerge read, MergeMembers merge, UndoMerge undo) {
        this.read = read;
        this.merge = merge;
        this.undo = undo;
    }

    @GetMapping("/members/{member}/merge/{other}")
    ModelAndView form(Viewer viewer, @PathVariable("member") UUID survivor, @PathVariable("other") UUID absorbed) {
        ReadMerge.Sheet sheet = read.read(viewer, survivor, absorbed);
        return page(sheet, new MergeForm());
    }

    @PostMapping("/members/{member}/merge/{other}")
    ModelAndView merge(
            Viewer viewer,
            @PathVariable("member") UUID survivor,
            @PathVariable("other") UUID absorbed,
            @ModelAttribute("merging") MergeForm form,
            BindingResult errors,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        form.choose(sent);
        return Form.submit(
                errors,
                () -> {
                    try {
                        merge.merge(viewer, survivor, absorbed, form);
                        Flash.done(redirect, "merge.done");
                    } catch (Overtaken overtaken) {
                        if (!overtaken.message().equals("overtaken.merged")) {
                            throw overtaken;
                        }
                        // One of the two is there no more: there is nothing to show again but what it became.
                        Flash.done(redirect, overtaken.message());
                    }
                    return "redirect:/members/" + survivor;
                },
                () -> page(read.read(viewer, survivor, absorbed), form));
    }

    private static ModelAndView page(ReadMerge.Sheet sheet, MergeForm form) {
        form.survivorVersion = sheet.survivor().version();
        form.absorbedVersion = sheet.absorbed().version();
        Map<String, String> taken = new HashMap<>();
        sheet.lines()
                .forEach(line -> taken.put(
                        line.field().name(),
                        form.take.getOrDefault(line.field(), line.proposed()).name()));
        return Form.page("membership/duplicate/merge", "merging", form)
                .addObject("taken", taken)
                .addObject("sheet", sheet);
    }

    @PostMapping("/members/merges/{merge}/undo")
    String undo(Viewer viewer, @PathVariable("merge") UUID id, RedirectAttributes redirect) {
        UUID back = undo.undo(viewer, id);
        Flash.done(redirect, "merge.undone");
        return "redirect:/members/" + back;
    }
}
