package org.amana.membership.correction;

import jakarta.validation.Valid;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Settings;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
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

/** A member's own corrections: asked for one at a time, and what came of them. */
@Controller
@RequestMapping("/me/corrections")
class OwnCorrectionsController {

    private final AskCorrection ask;
    private final Settings settings;
    private final Formats formats;

    OwnCorrectionsController(AskCorrection ask, Settings settings, Formats formats) {
        this.ask = ask;
        this.settings = settings;
        this.formats = formats;
    }

    @GetMapping
    ModelAndView list(Viewer viewer) {
        return new ModelAndView("membership/correction/mine", "corrections", ask.list(viewer));
    }

    /** @param of what is to be corrected; the name unless it is said */
    @GetMapping("/new")
    ModelAndView form(Viewer viewer, @RequestParam(defaultValue = "NAME") CorrectedField of) {
        return page(viewer, of, ask.form(viewer, of));
    }

    @PostMapping
    ModelAndView ask(
            Viewer viewer,
            @Valid @ModelAttribute("correction") CorrectionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        CorrectedField field = form.field == null ? CorrectedField.NAME : form.field;
        return Form.submit(
                errors,
                () -> {
                    ask.ask(viewer, field, form);
                    Flash.done(redirect, "correction.asked", field);
                    return "redirect:/me/corrections";
                },
                () -> page(viewer, field, form));
    }

    @PostMapping("/{correction}/withdraw")
    String withdraw(Viewer viewer, @PathVariable("correction") UUID correction, RedirectAttributes redirect) {
        ask.withdraw(viewer, correction);
        Flash.done(redirect, "correction.withdrawn");
        return "redirect:/me/corrections";
    }

    private ModelAndView page(Viewer viewer, CorrectedField field, CorrectionForm form) {
        ModelAndView page = Form.page("membership/correction/ask", "correction", form);
        ask.form(viewer, field);
        page.addObject("field", field);
        page.addObject("genders", formats.options(Gender.values()));
        page.addObject("identityKinds", formats.options(IdentityKind.values()));
        page.addObject("notice", DataProtectionNotice.of(settings));
        return page;
    }
}
