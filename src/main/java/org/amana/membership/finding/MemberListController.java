package org.amana.membership.finding;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.file.sheet.SheetFormat;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.MemberStatus;
import org.amana.membership.MemberSummary;
import org.amana.membership.OpenImports;
import org.amana.membership.roll.MemberSort;
import org.amana.membership.roll.Phones;
import org.amana.territory.Province;
import org.amana.territory.Region;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of members and its export. */
@Controller
class MemberListController {

    private final CriteriaReader reader;
    private final MemberList members;
    private final OpenImports imports;
    private final Territories territories;
    private final MessageSource messages;
    private final Formats formats;
    private final Phones phones;
    private final LegalDay legalDay;

    MemberListController(
            CriteriaReader reader,
            MemberList members,
            OpenImports imports,
            Territories territories,
            MessageSource messages,
            Formats formats,
            Phones phones,
            LegalDay legalDay) {
        this.reader = reader;
        this.members = members;
        this.imports = imports;
        this.territories = territories;
        this.messages = messages;
        this.formats = formats;
        this.phones = phones;
        this.legalDay = legalDay;
    }

    /** One transaction for all that the page reads: each of its own would tell the database anew who is looking. */
    @Transactional(readOnly = true)
    @GetMapping("/members")
    String list(Viewer viewer, @RequestParam MultiValueMap<String, String> said, Model model) {
        MemberCriteria query = reader.read(said);
        FoundMembers found = members.find(viewer, query, key(said.getFirst("after")), key(said.getFirst("before")));
        model.addAttribute("query", query);
        model.addAttribute("found", found);
        Map<String, TwoScripts> names = territories.names();
        model.addAttribute(
                "rows",
                found.rows().stream()
                        .map(member -> MemberRow.of(member, names, formats, phones))
                        .toList());
        model.addAttribute("regions", viewer.leadership() ? territories.regions() : List.<Region>of());
        model.addAttribute("provinces", provinces(viewer, query));
        model.addAttribute("statuses", MemberStatus.values());
        model.addAttribute("genders", Gender.values());
        model.addAttribute("sorts", MemberSort.values());
        model.addAttribute("xlsx", query.address("/members/export", Map.of("format", ExportFormat.XLSX)));
        model.addAttribute("csv", query.address("/members/export", Map.of("format", ExportFormat.CSV)));
        // Nobody takes away what they read in order to prepare (A6).
        model.addAttribute("exports", viewer.leadership() || !viewer.has(Role.PREPARER));
        model.addAttribute("imports", imports.open(viewer));
        model.addAttribute("keeps", keepsSomewhere(viewer));
        return "membership/list";
    }

    private List<Province> provinces(Viewer viewer, MemberCriteria query) {
        if (viewer.leadership()) {
            return query.region() == null ? List.of() : territories.provincesOf(query.region());
        }
        return territories.provinces().stream()
                .filter(province -> viewer.seesMembersOf(province.regionCode(), province.code()))
                .toList();
    }

    private static boolean keepsSomewhere(Viewer viewer) {
        return !viewer.regionsPrepared().isEmpty()
                || !viewer.provincesAsSecretary().isEmpty();
    }

    /** Written while it is read, so that no list is too long for the memory. */
    @GetMapping("/members/export")
    void export(
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> said,
            @RequestParam(defaultValue = "XLSX") ExportFormat format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        MemberCriteria query = reader.read(said);
        members.beginExport(viewer, query, format);
        SheetFormat type = SheetFormat.valueOf(format.name());
        response.setContentType(type.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("members-" + legalDay.today() + "." + type.extension())
                        .build()
                        .toString());
        try (MemberExport export =
                new MemberExport(response.getOutputStream(), format, messages, territories, locale)) {
            List<MemberSummary> rows = members.exported(viewer, query, null);
            while (!rows.isEmpty()) {
                for (MemberSummary row : rows) {
                    export.row(row);
                }
                rows = members.exported(viewer, query, rows.get(rows.size() - 1).id());
            }
        }
    }

    private static @Nullable UUID key(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAKey) {
            return null;
        }
    }
}
