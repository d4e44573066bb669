package org.amana.membership.export;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.finding.CriteriaReader;
import org.amana.membership.finding.MemberSelection;
import org.amana.membership.finding.Selections;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.kept.KeptPage;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for a list of members as a file, seeing it made, having it. */
@Controller
class ExportController {

    private static final int REFRESH_SECONDS = 3;

    private final AskExport ask;
    private final MakeExport make;
    private final ReadExport read;
    private final Selections selections;
    private final CriteriaReader reader;
    private final Settings settings;
    private final Territories territories;

    ExportController(
            AskExport ask,
            MakeExport make,
            ReadExport read,
            Selections selections,
            CriteriaReader reader,
            Settings settings,
            Territories territories) {
        this.ask = ask;
        this.make = make;
        this.read = read;
        this.selections = selections;
        this.reader = reader;
        this.settings = settings;
        this.territories = territories;
    }

    @GetMapping("/members/export")
    ModelAndView ask(Viewer viewer, @RequestParam MultiValueMap<String, String> said) {
        MemberSelection read = selections.read(said);
        MemberSelection selection = said.containsKey("member") && !read.all()
                ? read
                : new MemberSelection(read.criteria(), true, List.of());
        ExportForm form = new ExportForm();
        form.criteria = selection.criteria().address();
        form.member = selection.all()
                ? List.of()
                : selection.members().stream().map(UUID::toString).toList();
        form.columns.addAll(ExportColumn.shownBy(selection.criteria().columns()));
        return page(viewer, selection, form);
    }

    @PostMapping("/members/exports")
    ModelAndView begin(
            Viewer viewer,
            @Valid @ModelAttribute("exportForm") ExportForm form,
            BindingResult errors,
            Locale locale,
            RedirectAttributes redirect) {
        MemberSelection selection = selection(form);
        ask.whom(viewer, selection);
        return Form.submit(
                errors,
                () -> {
                    AskExport.Begun begun = ask.ask(viewer, selection, form, locale);
                    if (begun.brief()) {
                        make.carryOnBriefly(begun.id());
                    }
                    return "redirect:/members/exports/" + begun.id();
                },
                () -> page(viewer, selection, form));
    }

    private MemberSelection selection(ExportForm form) {
        MultiValueMap<String, String> marked = new LinkedMultiValueMap<>(Map.of("member", form.member));
        return new MemberSelection(
                reader.read(form.criteria),
                form.member.isEmpty(),
                selections.read(marked).members());
    }

    private ModelAndView page(Viewer viewer, MemberSelection selection, ExportForm form) {
        ModelAndView page = Form.page("membership/export/ask", "exportForm", form);
        page.addObject("whom", ask.whom(viewer, selection));
        page.addObject("list", selection.criteria().address());
        page.addObject("narrowed", selection.criteria().narrowed());
        page.addObject("formats", ExportFormat.values());
        page.addObject("allColumns", ExportColumn.values());
        page.addObject("purposes", ExportPurpose.values());
        page.addObject("days", settings.number(Setting.EXPORT_KEPT_DAYS));
        return page;
    }

    @KeptPage
    @GetMapping("/members/exports")
    String exports(Viewer viewer, Model model) {
        model.addAttribute("exports", read.of(viewer));
        model.addAttribute("territoryNames", territories.names());
        model.addAttribute("days", settings.number(Setting.EXPORT_KEPT_DAYS));
        return "membership/export/exports";
    }

    @GetMapping("/members/exports/{export}")
    String export(Viewer viewer, @PathVariable("export") UUID id, Model model) {
        MemberExport export = read.export(viewer, id);
        model.addAttribute("export", export);
        model.addAttribute("made", read.made(export));
        model.addAttribute("territoryNames", territories.names());
        model.addAttribute("refresh", export.atWork() ? REFRESH_SECONDS : null);
        return "membership/export/export";
    }

    /** Only how far it has come; when that is to the end, the whole page is asked for again. */
    @GetMapping("/members/exports/{export}/progress")
    String progress(Viewer viewer, @PathVariable("export") UUID id, Model model, HttpServletResponse response) {
        MemberExport export = read.export(viewer, id);
        if (!export.atWork()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("export", export);
        model.addAttribute("made", read.made(export));
        return "membership/export/progress :: progress(export=${export},made=${made})";
    }

    @GetMapping("/members/exports/{export}/file")
    ResponseEntity<Resource> file(Viewer viewer, @PathVariable("export") UUID id) {
        return read.file(viewer, id).asDownload();
    }

    @PostMapping("/members/exports/{export}/end")
    String end(Viewer viewer, @PathVariable("export") UUID id, RedirectAttributes redirect) {
        Flash.done(redirect, "export.ended." + read.giveUp(viewer, id));
        return "redirect:/members/exports";
    }
}
