package org.amana.membership.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.amana.file.sheet.SheetWriter;
import org.amana.membership.MemberSummary;

/** A list of members as a workbook or as CSV. */
final class SheetFile implements ListFile {

    private final SheetWriter sheet;
    private final MemberCells cells;

    SheetFile(OutputStream out, ExportFormat format, String title, MemberCells cells, Locale locale)
            throws IOException {
        this.cells = cells;
        String language = locale.getLanguage();
        this.sheet = format == ExportFormat.XLSX
                ? SheetWriter.xlsx(out, title, language.equals("ar"), cells.header())
                : SheetWriter.csv(out, language.equals("en") ? ',' : ';', cells.header());
    }

    @Override
    public void row(MemberSummary member) throws IOException {
        sheet.row(cells.of(member));
    }

    @Override
    public void close() throws IOException {
        sheet.close();
    }
}
