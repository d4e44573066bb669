package org.amana.administration.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.kernel.RuleViolation;
import org.amana.territory.CommuneChange;
import org.amana.territory.CommuneChange.Effect;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Communes from a file, shown before anything changes (T2). */
@Controller
@RequestMapping("/admin/territories/import")
class CommuneImportController {

    private static final int SHOWN = 200;

    private final CommuneImports imports;

    CommuneImportController(CommuneImports imports) {
        this.imports = imports;
    }

    /** The chosen file. */
    static class FileForm {

        @Nullable
        MultipartFile file;

        InputStream content() {
            if (file == null || file.isEmpty()) {
                throw RuleViolation.at("file", "required");
            }
            try {
                return file.getInputStream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @InitBinder
    void fields(DataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    ModelAndView choose(Viewer viewer) {
        return page(viewer, new FileForm());
    }

    @PostMapping
    ModelAndView receive(Viewer viewer, @ModelAttribute("form") FileForm form, BindingResult errors) {
        return Form.submit(
                errors,
                () -> {
                    TerritoryPages.requireAdministrator(viewer);
                    return "redirect:/admin/territories/import/preview?list=" + imports.receive(viewer, form.content());
                },
                () -> page(viewer, form));
    }

    @GetMapping("/preview")
    ModelAndView preview(Viewer viewer, @RequestParam(required = false) @Nullable UUID list) {
        TerritoryPages.requireAdministrator(viewer);
        if (list == null) {
            return new ModelAndView("redirect:/admin/territories/import");
        }
        List<CommuneChange> changes = imports.preview(viewer, list);
        Map<Effect, Long> counts =
                changes.stream().collect(Collectors.groupingBy(CommuneChange::effect, Collectors.counting()));
        List<CommuneChange> toSee = changes.stream()
                .filter(change -> change.effect() != Effect.UNCHANGED)
                .sorted(java.util.Comparator.comparing((CommuneChange change) -> change.effect() != Effect.REFUSED))
                .toList();
        ModelAndView page = new ModelAndView("administration/commune-preview");
        page.addObject("list", list);
        page.addObject("added", counts.getOrDefault(Effect.ADDED, 0L));
        page.addObject("changed", counts.getOrDefault(Effect.CHANGED, 0L));
        page.addObject("unchanged", counts.getOrDefault(Effect.UNCHANGED, 0L));
        page.addObject("refused", counts.getOrDefault(Effect.REFUSED, 0L));
        page.addObject("changes", toSee.subList(0, Math.min(SHOWN, toSee.size())));
        page.addObject("more", Math.max(0, toSee.size() - SHOWN));
        return page;
    }

    @PostMapping("/apply")
    String apply(Viewer viewer, @RequestParam(required = false) @Nullable UUID list, RedirectAttributes redirect) {
        TerritoryPages.requireAdministrator(viewer);
        if (list == null) {
            return "redirect:/admin/territories/import";
        }
        Flash.done(redirect, "administration.communesImported", imports.apply(viewer, list));
        return "redirect:/admin/territories";
    }

    private static ModelAndView page(Viewer viewer, FileForm form) {
        TerritoryPages.requireAdministrator(viewer);
        return new ModelAndView("administration/commune-import", "form", form);
    }
}
