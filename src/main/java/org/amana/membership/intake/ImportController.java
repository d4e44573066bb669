package org.amana.membership.intake;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.file.sheet.SheetFormat;
import org.amana.membership.intake.list.ImportScope;
import org.amana.membership.intake.list.ImportState;
import org.amana.membership.intake.list.MemberImport;
import org.amana.membership.intake.list.Standing;
import org.amana.membership.intake.work.ImportWork;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.amana.web.Download;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending a list, looking through it, importing its good rows. */
@Controller
class ImportController {

    private static final int REFRESH_SECONDS = 4;

    private final ReceiveList receive;
    private final ImportWork work;
    private final ReadImport read;
    private final DecideImport decide;
    private final ListFiles files;
    private final ImportScope scope;
    private final Accounts accounts;
    private final Territories territories;
    private final Settings settings;

    ImportController(
            ReceiveList receive,
            ImportWork work,
            ReadImport read,
            DecideImport decide,
            ListFiles files,
            ImportScope scope,
            Accounts accounts,
            Territories territories,
            Settings settings) {
        this.receive = receive;
        this.work = work;
        this.read = read;
        this.decide = decide;
        this.files = files;
        this.scope = scope;
        this.accounts = accounts;
        this.territories = territories;
        this.settings = settings;
    }

    @GetMapping("/members/imports")
    ModelAndView imports(Viewer viewer) {
        return page(viewer, new ImportForm());
    }

    @PostMapping("/members/imports")
    ModelAndView send(
            Viewer viewer,
            @Valid @ModelAttribute("sentList") ImportForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    ReceiveList.Received received = receive.receive(viewer, form);
                    if (received.brief()) {
                        work.carryOnBriefly(received.id());
                    }
                    return "redirect:/members/imports/" + received.id();
                },
                () -> page(viewer, form));
    }

    private ModelAndView page(Viewer viewer, ImportForm form) {
        List<MemberImport> lists = read.lists(viewer);
        List<ImportScope.Territory> kept = scope.of(viewer);
        if (kept.size() == 1) {
            form.territory = kept.get(0).code();
        }
        ModelAndView page = Form.page("membership/imports", "sentList", form);
        page.addObject("lists", lists);
        page.addObject("territoriesKept", kept);
        page.addObject("territoryNames", territories.names());
        page.addObject(
                "people",
                accounts.names(lists.stream()
                        .map(MemberImport::uploadedBy)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toList()));
        page.addObject("notice", DataProtectionNotice.of(settings));
        return page;
    }

    @GetMapping("/members/imports/template")
    void template(Viewer viewer, Locale locale, HttpServletResponse response) throws IOException {
        scope.of(viewer);
        asFile(response, "members-template", SheetFormat.XLSX);
        files.template(locale, response.getOutputStream());
    }

    @GetMapping("/members/imports/{import}")
    String preview(
            Viewer viewer,
            @PathVariable("import") UUID id,
            @RequestParam(required = false) @Nullable Standing show,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "0") int before,
            Model model) {
        if (read.list(viewer, id).state() == ImportState.CHOOSING) {
            return "redirect:/members/imports/" + id + "/columns";
        }
        ReadImport.Preview preview = read.preview(viewer, id, show, after, before);
        String here = "/members/imports/" + id + (show == null ? "?" : "?show=" + show + "&");
        String next = preview.rows().next();
        String previous = preview.rows().previous();
        model.addAttribute("preview", preview);
        model.addAttribute("decides", ImportScope.decides(viewer, preview.list()));
        model.addAttribute("territoryNames", territories.names());
        model.addAttribute("next", next == null ? null : here + "after=" + next);
        model.addAttribute("previous", previous == null ? null : here + "before=" + previous);
        model.addAttribute("refresh", preview.list().state().atWork() ? REFRESH_SECONDS : null);
        return "membership/import";
    }

    /** Only how far it has come; when that is to the end, the whole page is asked for again. */
    @GetMapping("/members/imports/{import}/progress")
    String progress(Viewer viewer, @PathVariable("import") UUID id, Model model, HttpServletResponse response) {
        MemberImport list = read.list(viewer, id);
        if (!list.state().atWork()) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("list", list);
        return "membership/import-progress :: progress(list=${list})";
    }

    @GetMapping("/members/imports/{import}/report")
    void report(
            Viewer viewer,
            @PathVariable("import") UUID id,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        MemberImport list = read.reported(viewer, id);
        asFile(response, "members-to-correct", format);
        files.toCorrect(list, after -> read.notGood(list, after), format, locale, response.getOutputStream());
    }

    @PostMapping("/members/imports/{import}/confirm")
    String confirm(
            Viewer viewer,
            @PathVariable("import") UUID id,
            @RequestParam(defaultValue = "false") boolean alsoDoubtful,
            RedirectAttributes redirect) {
        return after(decide.confirm(viewer, id, alsoDoubtful), viewer, id, redirect);
    }

    @PostMapping("/members/imports/{import}/cancel")
    String cancel(Viewer viewer, @PathVariable("import") UUID id, RedirectAttributes redirect) {
        boolean before = decide.cancel(viewer, id) == DecideImport.Outcome.DECIDED_BEFORE;
        Flash.done(redirect, before ? "import.outcome.DECIDED_BEFORE" : "import.cancelled");
        return "redirect:/members/imports";
    }

    @GetMapping("/members/imports/{import}/undo")
    String askUndo(Viewer viewer, @PathVariable("import") UUID id, Model model) {
        model.addAttribute("undoing", read.undoing(viewer, id));
        return "membership/import-undo";
    }

    @PostMapping("/members/imports/{import}/undo")
    String undo(Viewer viewer, @PathVariable("import") UUID id, RedirectAttributes redirect) {
        return after(decide.undo(viewer, id), viewer, id, redirect);
    }

    private String after(DecideImport.Outcome outcome, Viewer viewer, UUID id, RedirectAttributes redirect) {
        if (outcome == DecideImport.Outcome.BRIEF) {
            work.carryOnBriefly(id);
            MemberImport list = read.list(viewer, id);
            Flash.done(
                    redirect,
                    "import.outcome." + list.state(),
                    list.progress().imported(),
                    list.progress().leftOut(),
                    list.progress().undone(),
                    list.progress().kept());
        } else {
            Flash.done(redirect, "import.outcome." + outcome);
        }
        return "redirect:/members/imports/" + id;
    }

    private static void asFile(HttpServletResponse response, String name, SheetFormat format) {
        Download.begin(response, format.mediaType(), name + "." + format.extension());
    }
}
