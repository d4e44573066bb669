package org.amana.administration.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.audit.AuditEntry;
import org.amana.audit.AuditSearch;
import org.amana.audit.SealCheck;
import org.amana.file.sheet.SheetFormat;
import org.amana.file.sheet.SheetWriter;
import org.amana.kernel.LegalDay;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The audit trail (A5). */
@Controller
@RequestMapping("/admin/audit")
class AuditController {

    private static final String ADDRESS = "/admin/audit";

    private final AuditPages pages;
    private final AuditWords words;
    private final Accounts accounts;
    private final Territories territories;
    private final LegalDay legalDay;

    AuditController(AuditPages pages, AuditWords words, Accounts accounts, Territories territories, LegalDay legalDay) {
        this.pages = pages;
        this.words = words;
        this.accounts = accounts;
        this.territories = territories;
        this.legalDay = legalDay;
    }

    @GetMapping
    ModelAndView trail(
            Viewer viewer,
            AuditFilter filter,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Long before,
            Locale locale) {
        Page<AuditEntry> found = pages.find(viewer, filter.search(accounts), after, before);
        ModelAndView page = new ModelAndView("administration/audit");
        page.addObject(
                "rows",
                found.rows().stream().map(entry -> words.row(entry, locale)).toList());
        page.addObject("previous", step(filter, "before", found.previous()));
        page.addObject("next", step(filter, "after", found.next()));
        page.addObject("export", filter.address(ADDRESS + "/export", null, null));
        page.addObject("filter", filter);
        page.addObject("actions", words.options(pages.actions(viewer), locale));
        page.addObject("regions", territories.regions());
        page.addObject("territoryNames", territories.names());
        AuditPages.Chain chain = pages.chain(viewer);
        page.addObject("check", chain.check().orElse(null));
        page.addObject("unsealed", chain.unsealed());
        return page;
    }

    @GetMapping("/export")
    void export(Viewer viewer, AuditFilter filter, HttpServletResponse response) throws IOException {
        AuditSearch search = filter.search(accounts);
        pages.exported(viewer, search);
        response.setContentType(SheetFormat.CSV.mediaType() + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("audit-" + legalDay.today() + ".csv")
                        .build()
                        .toString());
        List<String> header = List.of(
                "number",
                "at",
                "actor",
                "action",
                "subject_kind",
                "subject",
                "region",
                "province",
                "address",
                "details");
        try (SheetWriter sheet = SheetWriter.csv(response.getOutputStream(), ',', header)) {
            pages.each(viewer, search, entry -> write(sheet, entry));
        }
    }

    @PostMapping("/check")
    String check(Viewer viewer, RedirectAttributes redirect) {
        SealCheck check = pages.check(viewer);
        Flash.done(redirect, check.intact() ? "administration.chainChecked" : "administration.chainFoundBroken");
        return "redirect:" + ADDRESS;
    }

    private static @Nullable String step(AuditFilter filter, String parameter, @Nullable String number) {
        return number == null ? null : filter.address(ADDRESS, parameter, number);
    }

    private static void write(SheetWriter sheet, AuditEntry entry) {
        try {
            sheet.row(Arrays.asList(
                    entry.number(),
                    entry.at().toString(),
                    entry.actor() == null ? null : entry.actor().toString(),
                    entry.action(),
                    entry.subjectKind(),
                    entry.subjectId(),
                    entry.regionCode(),
                    entry.provinceCode(),
                    entry.sourceAddress(),
                    entry.details().toString()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
