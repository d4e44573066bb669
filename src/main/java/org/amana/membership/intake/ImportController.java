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
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Settings;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending a list, looking through it, importing its good rows. */
@Controller
class ImportController {

    private final ReceiveList receive;
    private final ReadImport read;
    private final DecideImport decide;
    private final ListFiles files;
    private final ImportScope scope;
    private final Accounts accounts;
    private final Territories territories;
    private final Settings settings;

    ImportController(
            ReceiveList receive,
            ReadImport read,
            DecideImport decide,
            ListFiles files,
            ImportScope scope,
            Accounts accounts,
            Territories territories,
            Settings settings) {
        this.receive = receive;
        this.read = read;
        this.decide = decide;
        this.files = files;
        this.scope = scope;
        this.accounts = accounts;
        this.territories = territories;
        this.settings = settings;
    }

    @InitBinder
    void fields(DataBinder binder) {
        binder.initDirectFieldAccess();
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
                () -> "redirect:/members/imports/"
                        + receive.receive(viewer, form).id(),
                () -> page(viewer, form));
    }

    private ModelAndView page(Viewer viewer, ImportForm form) {
        List<MemberImport> lists = read.lists(viewer);
        List<ImportScope.Territory> kept = scope.of(viewer);
        if (kept.size() == 1) {
            form.territory = kept.get(0).code();
        }
        ModelAndView page = new ModelAndView("membership/imports", "sentList", form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "sentList", new DirectFieldBindingResult(form, "sentList"));
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
        asWorkbook(response, "members-template");
        files.template(locale, response.getOutputStream());
    }

    @GetMapping("/members/imports/{import}")
    String preview(
            Viewer viewer, @PathVariable("import") UUID id, @RequestParam(defaultValue = "0") int after, Model model) {
        ReadImport.Preview preview = read.preview(viewer, id, after);
        model.addAttribute("preview", preview);
        model.addAttribute("decides", ImportScope.decides(viewer, preview.list()));
        model.addAttribute("territoryNames", territories.names());
        model.addAttribute(
                "next", preview.next() == null ? null : "/members/imports/" + id + "?after=" + preview.next());
        model.addAttribute("previous", after == 0 ? null : "/members/imports/" + id);
        return "membership/import";
    }

    @GetMapping("/members/imports/{import}/report")
    void report(Viewer viewer, @PathVariable("import") UUID id, Locale locale, HttpServletResponse response)
            throws IOException {
        ReadImport.ToCorrect found = read.toCorrect(viewer, id);
        asWorkbook(response, "members-to-correct");
        files.toCorrect(found, locale, response.getOutputStream());
    }

    @PostMapping("/members/imports/{import}/confirm")
    String confirm(
            Viewer viewer,
            @PathVariable("import") UUID id,
            @RequestParam(defaultValue = "false") boolean alsoDoubtful,
            RedirectAttributes redirect) {
        DecideImport.Outcome outcome = decide.importRows(viewer, id, alsoDoubtful);
        Flash.done(redirect, "import.outcome." + outcome);
        return "redirect:/members/imports/" + id;
    }

    @PostMapping("/members/imports/{import}/cancel")
    String cancel(Viewer viewer, @PathVariable("import") UUID id, RedirectAttributes redirect) {
        boolean before = decide.cancel(viewer, id) == DecideImport.Outcome.DECIDED_BEFORE;
        Flash.done(redirect, before ? "import.outcome.DECIDED_BEFORE" : "import.cancelled");
        return "redirect:/members/imports";
    }

    private static void asWorkbook(HttpServletResponse response, String name) {
        response.setContentType(SheetFormat.XLSX.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + SheetFormat.XLSX.extension())
                        .build()
                        .toString());
    }
}
