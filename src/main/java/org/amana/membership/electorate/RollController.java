package org.amana.membership.electorate;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.file.sheet.SheetFormat;
import org.amana.file.sheet.SheetWriter;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.territory.Territories;
import org.amana.web.Download;
import org.amana.web.Flash;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rolls of past days: asked for, frozen, taken out. */
@Controller
class RollController {

    private final RollDesk desk;
    private final Territories territories;
    private final Formats formats;
    private final MessageSource messages;
    private final LegalDay legalDay;

    RollController(RollDesk desk, Territories territories, Formats formats, MessageSource messages, LegalDay legalDay) {
        this.desk = desk;
        this.territories = territories;
        this.formats = formats;
        this.messages = messages;
        this.legalDay = legalDay;
    }

    @GetMapping("/rolls")
    ModelAndView roll(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable UUID after) {
        ModelAndView page = new ModelAndView("membership/electorate/rolls", "frozen", desk.recent(viewer))
                .addObject("choices", choices(viewer))
                .addObject("chosen", territory)
                .addObject("day", day == null ? legalDay.today() : day)
                .addObject("names", territories.names());
        if (day != null) {
            try {
                page.addObject("roll", desk.read(viewer, territory, day, after));
            } catch (RuleViolation toCome) {
                page.addObject("wrong", toCome.reasons().get(0));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        }
        return page;
    }

    @PostMapping("/rolls")
    String freeze(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            RedirectAttributes redirect) {
        UUID id = desk.freeze(viewer, territory, day == null ? legalDay.today() : day);
        Flash.done(redirect, "roll.frozen");
        return "redirect:/rolls/" + id;
    }

    @GetMapping("/rolls/{roll}")
    ModelAndView frozen(Viewer viewer, @PathVariable("roll") UUID roll) {
        Rolls.Frozen frozen = desk.frozen(viewer, roll);
        return new ModelAndView("membership/electorate/frozen", "roll", frozen)
                .addObject("territory", desk.name(frozen.question()))
                .addObject(
                        "exports", viewer.leadership() || viewer.exportsMembersOf(frozen.region(), frozen.province()));
    }

    /** Written while it is read, so that no roll is too long for the memory. */
    @GetMapping("/rolls/{roll}/export")
    void export(
            Viewer viewer,
            @PathVariable("roll") UUID id,
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Rolls.Frozen roll = desk.beginExport(viewer, id);
        Download.begin(response, format.mediaType(), "roll-" + roll.day() + "." + format.extension());
        List<String> header =
                List.of("key", "province", "status", "votes", "eligible", "number", "arabic", "latin").stream()
                        .map(column -> messages.getMessage("roll.column." + column, null, locale))
                        .toList();
        boolean arabic = locale.getLanguage().equals("ar");
        try (SheetWriter file = format == SheetFormat.XLSX
                ? SheetWriter.xlsx(
                        response.getOutputStream(), messages.getMessage("roll.title", null, locale), arabic, header)
                : SheetWriter.csv(
                        response.getOutputStream(), locale.getLanguage().equals("en") ? ',' : ';', header)) {
            String[] head = roll.question().head().split("\n");
            file.row(List.of(head[0], head[1], head[2], head[3], head[4], roll.fingerprint()));
            List<Rolls.Entry> rows = desk.exported(viewer, id, null);
            while (!rows.isEmpty()) {
                for (Rolls.Entry row : rows) {
                    file.row(List.of(
                            row.member().toString(),
                            row.province(),
                            row.status(),
                            row.votes() ? "1" : "0",
                            row.eligible() ? "1" : "0",
                            row.number(),
                            row.name().arabic(),
                            row.name().latin()));
                }
                rows = desk.exported(viewer, id, rows.get(rows.size() - 1).member());
            }
        }
    }

    /** The territories whose members the viewer reads. */
    private List<Option> choices(Viewer viewer) {
        List<Option> choices = new ArrayList<>();
        if (viewer.leadership()) {
            choices.add(new Option(
                    "*",
                    messages.getMessage(
                            "roll.nation", null, org.springframework.context.i18n.LocaleContextHolder.getLocale())));
        }
        territories.regions().stream()
                .filter(region -> viewer.seesRegion(region.code()))
                .forEach(region -> choices.add(new Option(region.code(), formats.name(region.name()))));
        territories.provinces().stream()
                .filter(province -> viewer.seesMembersOf(province.regionCode(), province.code()))
                .forEach(province -> choices.add(new Option(province.code(), formats.name(province.name()))));
        return choices;
    }
}
