package org.amana.administration.setting;

import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.setting.Setting;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings, all of them and one by one. */
@Controller
@RequestMapping("/admin/settings")
class SettingsController {

    private final SettingPages pages;
    private final LegalDay legalDay;

    SettingsController(SettingPages pages, LegalDay legalDay) {
        this.pages = pages;
        this.legalDay = legalDay;
    }

    @GetMapping
    ModelAndView all(Viewer viewer) {
        return new ModelAndView("administration/settings", "groups", pages.all(viewer));
    }

    @GetMapping("/{setting}")
    ModelAndView one(Viewer viewer, @PathVariable Setting setting) {
        SettingForm form = new SettingForm();
        form.value = pages.one(viewer, setting).value();
        form.from = legalDay.today();
        return page(viewer, setting, form);
    }

    @PostMapping("/{setting}")
    ModelAndView set(
            Viewer viewer,
            @PathVariable Setting setting,
            @ModelAttribute("form") SettingForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    pages.set(viewer, setting, form.value, form.from);
                    Flash.done(redirect, "administration.settingSet");
                    return "redirect:/admin/settings/" + setting;
                },
                () -> page(viewer, setting, form));
    }

    private ModelAndView page(Viewer viewer, Setting setting, SettingForm form) {
        ModelAndView page = new ModelAndView("administration/setting", "form", form);
        page.addObject("row", pages.one(viewer, setting));
        page.addObject("history", pages.history(viewer, setting));
        return page;
    }
}
