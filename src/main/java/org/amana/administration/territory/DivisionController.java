package org.amana.administration.territory;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.Viewer;
import org.amana.administration.territory.DivisionDesk.Shown;
import org.amana.file.sheet.SheetFormat;
import org.amana.kernel.LegalDay;
import org.amana.territory.division.JudgedRow;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** A division: sent as a file, looked at, planned for a day, taken back until then (T2). */
@Controller
@RequestMapping("/admin/territories/divisions")
class DivisionController {

    private static final String ADDRESS = "/admin/territories/divisions/";

    private final DivisionDesk desk;
    private final MessageSource messages;
    private final LegalDay legalDay;

    DivisionController(DivisionDesk desk, MessageSource messages, LegalDay legalDay) {
        this.desk = desk;
        this.messages = messages;
        this.legalDay = legalDay;
    }

    @GetMapping
    ModelAndView all(Viewer viewer) {
        return new ModelAndView("administration/divisions", "divisions", desk.others(viewer));
    }

    @GetMapping("/new")
    ModelAndView choose(Viewer viewer, @RequestParam(required = false) @Nullable UUID replaces) {
        FileForm form = new FileForm();
        form.replaces = replaces;
        return filePage(viewer, form);
    }

    @PostMapping("/new")
    ModelAndView receive(Viewer viewer, @ModelAttribute("form") FileForm form, BindingResult errors) {
        TerritoryPages.requireAdministrator(viewer);
        return Form.submit(
                errors,
                () -> "redirect:" + ADDRESS + desk.prepare(viewer, form.rows(), form.name(), form.replaces),
                () -> filePage(viewer, form));
    }

    @GetMapping("/{division}")
    ModelAndView show(Viewer viewer, @PathVariable UUID division) {
        Shown shown = desk.show(viewer, division);
        DivisionForm form = new DivisionForm();
        form.version = shown.division().version();
        form.day = shown.division().day() == null
                ? legalDay.today().plusDays(1)
                : shown.division().day();
        return page(shown, form);
    }

    @PostMapping("/{division}/schedule")
    ModelAndView schedule(
            Viewer viewer,
            @PathVariable UUID division,
            @ModelAttribute("form") DivisionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        TerritoryPages.requireAdministrator(viewer);
        return Form.submit(
                errors,
                () -> {
                    desk.schedule(viewer, division, form.version, form.day, form.leaveOut);
                    Flash.done(redirect, "division.planned");
                    return "redirect:" + ADDRESS + division;
                },
                () -> page(desk.show(viewer, division), form));
    }

    @GetMapping("/{division}/cancel")
    ModelAndView cancelling(Viewer viewer, @PathVariable UUID division) {
        Shown shown = desk.show(viewer, division);
        DivisionForm form = new DivisionForm();
        form.version = shown.division().version();
        return cancelPage(shown, form);
    }

    @PostMapping("/{division}/cancel")
    ModelAndView cancel(
            Viewer viewer,
            @PathVariable UUID division,
            @ModelAttribute("form") DivisionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        TerritoryPages.requireAdministrator(viewer);
        return Form.submit(
                errors,
                () -> {
                    desk.cancel(viewer, division, form.version);
                    Flash.done(redirect, "division.cancelled");
                    return "redirect:" + ADDRESS + division;
                },
                () -> cancelPage(desk.show(viewer, division), form));
    }

    /** The refused rows with their reasons, to be corrected and sent again. */
    @GetMapping("/{division}/refused")
    void refused(Viewer viewer, @PathVariable UUID division, Locale locale, HttpServletResponse response)
            throws IOException {
        Shown shown = desk.show(viewer, division);
        response.setContentType(SheetFormat.CSV.mediaType() + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("refused.csv").build().toString());
        DivisionFile.writeRefused(response.getOutputStream(), shown.judgement().refused(), row -> reasons(row, locale));
    }

    private String reasons(JudgedRow row, Locale locale) {
        return row.problems().stream()
                .map(problem ->
                        messages.getMessage(problem.message(), problem.args().toArray(), locale))
                .collect(Collectors.joining(" "));
    }

    private ModelAndView page(Shown shown, DivisionForm form) {
        return new ModelAndView("administration/division", "form", form).addObject("page", new DivisionPage(shown));
    }

    private static ModelAndView cancelPage(Shown shown, DivisionForm form) {
        return new ModelAndView("administration/division-cancel", "form", form)
                .addObject("page", new DivisionPage(shown));
    }

    private static ModelAndView filePage(Viewer viewer, FileForm form) {
        TerritoryPages.requireAdministrator(viewer);
        return new ModelAndView("administration/division-new", "form", form).addObject("replaces", form.replaces);
    }
}
