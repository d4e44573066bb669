package org.amana.membership.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.amana.kernel.LegalDay;
import org.amana.membership.roll.Phones;
import org.amana.paper.LongPaper;
import org.amana.paper.PlainPapers;
import org.amana.territory.Territories;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Begins the file of an export in its format and language. */
@Component
class ExportFiles {

    private final PlainPapers papers;
    private final MessageSource messages;
    private final Territories territories;
    private final Phones phones;
    private final LegalDay legalDay;

    ExportFiles(PlainPapers papers, MessageSource messages, Territories territories, Phones phones, LegalDay legalDay) {
        this.papers = papers;
        this.messages = messages;
        this.territories = territories;
        this.phones = phones;
        this.legalDay = legalDay;
    }

    /** @param count how many members there will be */
    ListFile begin(OutputStream out, MemberExport export, int count) throws IOException {
        LocalDate today = legalDay.today();
        if (export.format() != ExportFormat.PDF) {
            Locale locale = export.locale();
            return new SheetFile(
                    out,
                    export.format(),
                    messages.getMessage("members.title", null, locale),
                    cells(export, locale, today),
                    locale);
        }
        LongPaper paper = papers.begin("paper/member-list", "members.title", today, export.locale());
        return new PaperFile(
                out,
                paper,
                cells(export, paper.language(), today),
                phones,
                messages.getMessage("exportPurpose." + export.purpose(), null, paper.language()),
                count);
    }

    private MemberCells cells(MemberExport export, Locale locale, LocalDate today) {
        return new MemberCells(export.columns(), messages, territories, locale, today);
    }
}
