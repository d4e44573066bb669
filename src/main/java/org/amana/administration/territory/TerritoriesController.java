package org.amana.administration.territory;

import jakarta.validation.Valid;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Province;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tree, branch by branch (T1, T2). */
@Controller
@RequestMapping("/admin/territories")
class TerritoriesController {

    private final TerritoryPages pages;

    TerritoriesController(TerritoryPages pages) {
        this.pages = pages;
    }

    @InitBinder
    void fields(DataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    ModelAndView regions(Viewer viewer) {
        return new ModelAndView("administration/territories", "branches", pages.regions(viewer));
    }

    @GetMapping("/{region}")
    ModelAndView region(Viewer viewer, @PathVariable String region) {
        ModelAndView page = new ModelAndView("administration/region", "region", pages.region(viewer, region));
        page.addObject("provinces", pages.provinces(viewer, region));
        page.addObject("communeCounts", pages.communeCounts(viewer));
        return page;
    }

    @GetMapping("/provinces/{province}")
    ModelAndView province(Viewer viewer, @PathVariable String province) {
        Province shown = pages.province(viewer, province);
        ProvinceForm form = new ProvinceForm();
        form.nameAr = shown.name().arabic();
        form.nameFr = shown.name().latin();
        return page(viewer, province, form);
    }

    @PostMapping("/provinces/{province}")
    ModelAndView rename(
            Viewer viewer,
            @PathVariable String province,
            @Valid @ModelAttribute("form") ProvinceForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    pages.rename(viewer, province, new TwoScripts(form.nameAr.strip(), form.nameFr.strip()));
                    Flash.done(redirect, "administration.provinceRenamed");
                    return "redirect:/admin/territories/provinces/" + province;
                },
                () -> page(viewer, province, form));
    }

    @GetMapping("/provinces/{province}/close")
    ModelAndView closing(Viewer viewer, @PathVariable String province) {
        return closingPage(viewer, province, new ClosingForm());
    }

    @PostMapping("/provinces/{province}/close")
    ModelAndView close(
            Viewer viewer,
            @PathVariable String province,
            @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    pages.close(viewer, province, form.on);
                    Flash.done(redirect, "administration.provinceClosed");
                    return "redirect:/admin/territories/provinces/" + province;
                },
                () -> closingPage(viewer, province, form));
    }

    private ModelAndView page(Viewer viewer, String province, ProvinceForm form) {
        ModelAndView page = new ModelAndView("administration/province", "form", form);
        page.addObject("province", pages.province(viewer, province));
        page.addObject("communes", pages.communes(viewer, province));
        return page;
    }

    private ModelAndView closingPage(Viewer viewer, String province, ClosingForm form) {
        ModelAndView page = new ModelAndView("administration/province-close", "form", form);
        page.addObject("province", pages.province(viewer, province));
        return page;
    }
}
