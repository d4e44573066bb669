package org.amana.structure.preparer;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.jspecify.annotations.Nullable;
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

/** Who prepares in the secretary's name: the list, naming one, taking it back (A6). */
@Controller
@RequestMapping("/regions/{region}/preparers")
class PreparersController {

    private final Preparers preparers;
    private final PreparersReading reading;
    private final Formats formats;

    PreparersController(Preparers preparers, PreparersReading reading, Formats formats) {
        this.preparers = preparers;
        this.reading = reading;
        this.formats = formats;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @PathVariable String region) {
        return new ModelAndView("structure/preparers", "page", reading.page(viewer, region));
    }

    @GetMapping("/new")
    ModelAndView naming(
            Viewer viewer, @PathVariable String region, @RequestParam(required = false) @Nullable UUID member) {
        return form(viewer, region, reading.form(viewer, region, member));
    }

    @PostMapping
    ModelAndView name(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("form") PreparerForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    UUID named = preparers.name(viewer, region, form.naming());
                    if (preparers.waitsForActivation(viewer, region, named)) {
                        redirect.addFlashAttribute("activation", preparers.activationLink(viewer, region, named));
                    }
                    Flash.done(redirect, "preparer.named");
                    return here(region);
                },
                () -> form(viewer, region, form));
    }

    @PostMapping("/{preparer}/revocation")
    String revoke(
            Viewer viewer, @PathVariable String region, @PathVariable UUID preparer, RedirectAttributes redirect) {
        preparers.revoke(viewer, region, preparer);
        Flash.done(redirect, "preparer.revoked");
        return here(region);
    }

    @PostMapping("/{preparer}/activation")
    String activation(
            Viewer viewer, @PathVariable String region, @PathVariable UUID preparer, RedirectAttributes redirect) {
        redirect.addFlashAttribute("activation", preparers.activationLink(viewer, region, preparer));
        return here(region);
    }

    private ModelAndView form(Viewer viewer, String region, PreparerForm form) {
        PreparersPage page = reading.page(viewer, region);
        List<Option> people = page.candidates().stream()
                .map(candidate -> new Option(
                        candidate.memberId().toString(),
                        formats.name(candidate.name()) + " · " + formats.label(candidate.post())))
                .toList();
        return new ModelAndView("structure/preparer", "page", page)
                .addObject("people", people)
                .addObject("form", form);
    }

    private static String here(String region) {
        return "redirect:/regions/" + region + "/preparers";
    }
}
