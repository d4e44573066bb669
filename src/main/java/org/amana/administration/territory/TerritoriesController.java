package org.amana.administration.territory;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.file.sheet.SheetFormat;
import org.amana.kernel.LegalDay;
import org.amana.territory.division.Unit;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tree, branch by branch (T1, T2): read by those whom it concerns, changed by administrators. */
@Controller
class TerritoriesController {

    private final TerritoryPages pages;
    private final TreePages trees;
    private final DivisionDesk desk;
    private final LegalDay legalDay;

    TerritoriesController(TerritoryPages pages, TreePages trees, DivisionDesk desk, LegalDay legalDay) {
        this.pages = pages;
        this.trees = trees;
        this.desk = desk;
        this.legalDay = legalDay;
    }

    @GetMapping("/admin/territories")
    ModelAndView regions(Viewer viewer) {
        return new ModelAndView("administration/territories", "branches", pages.regions(viewer))
                .addObject("coming", trees.coming(viewer));
    }

    @GetMapping("/admin/territories/{region}")
    ModelAndView region(Viewer viewer, @PathVariable String region) {
        TerritoryPages.requireAdministrator(viewer);
        return tree(viewer, region).addObject("keeps", true);
    }

    @GetMapping("/regions/{region}/territory")
    ModelAndView tree(Viewer viewer, @PathVariable String region) {
        return new ModelAndView("administration/region", "page", trees.region(viewer, region))
                .addObject("keeps", false);
    }

    /** The tree, or a region's part of it, as a file that can be corrected and sent back. */
    @GetMapping("/admin/territories/export")
    void export(Viewer viewer, @RequestParam(defaultValue = "") String region, HttpServletResponse response)
            throws IOException {
        List<Unit> units = trees.units(viewer, region);
        attach(response, "territory-" + legalDay.today() + ".csv");
        DivisionFile.write(response.getOutputStream(), units);
    }

    /** A division to learn from: Casablanca's eight prefectures of arrondissements as party provinces. */
    @GetMapping("/admin/territories/example")
    void example(Viewer viewer, HttpServletResponse response) throws IOException {
        TerritoryPages.requireAdministrator(viewer);
        attach(response, "casablanca.csv");
        try (InputStream example = new ClassPathResource("territory/casablanca.csv").getInputStream()) {
            example.transferTo(response.getOutputStream());
        }
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setContentType(SheetFormat.CSV.mediaType() + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    @GetMapping({"/admin/territories/provinces/{province}", "/admin/territories/communes/{commune}"})
    ModelAndView territory(
            Viewer viewer,
            @PathVariable(required = false) @Nullable String province,
            @PathVariable(required = false) @Nullable String commune) {
        return page(viewer, code(province, commune), null);
    }

    @PostMapping({"/admin/territories/provinces/{province}", "/admin/territories/communes/{commune}"})
    ModelAndView change(
            Viewer viewer,
            @PathVariable(required = false) @Nullable String province,
            @PathVariable(required = false) @Nullable String commune,
            @Valid @ModelAttribute("form") TerritoryForm form,
            BindingResult errors) {
        String code = code(province, commune);
        pages.territory(viewer, code);
        return Form.submit(
                errors,
                () -> "redirect:/admin/territories/divisions/" + desk.prepare(viewer, form.row(code)),
                () -> page(viewer, code, form));
    }

    private static String code(@Nullable String province, @Nullable String commune) {
        return province == null ? Objects.requireNonNull(commune) : province;
    }

    private ModelAndView page(Viewer viewer, String code, @Nullable TerritoryForm form) {
        TerritoryPages.Territory shown = pages.territory(viewer, code);
        return new ModelAndView(
                        "administration/territory", "form", form == null ? TerritoryForm.of(shown.unit()) : form)
                .addObject("page", shown)
                .addObject("parents", pages.parents(shown, LocaleContextHolder.getLocale()))
                .addObject("successors", pages.successors(shown, LocaleContextHolder.getLocale()));
    }
}
