package org.amana.membership.finding;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.amana.access.Viewer;
import org.amana.file.sheet.SheetFormat;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberSummary;
import org.amana.territory.Territories;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of members as a file. */
@Controller
class MemberExportController {

    private final CriteriaReader reader;
    private final MemberList members;
    private final Territories territories;
    private final MessageSource messages;
    private final LegalDay legalDay;

    MemberExportController(
            CriteriaReader reader,
            MemberList members,
            Territories territories,
            MessageSource messages,
            LegalDay legalDay) {
        this.reader = reader;
        this.members = members;
        this.territories = territories;
        this.messages = messages;
        this.legalDay = legalDay;
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
}
