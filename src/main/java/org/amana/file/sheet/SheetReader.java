package org.amana.file.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.apache.tika.Tika;

/** Reads an uploaded table, judging the file by its content and never by its name. */
public final class SheetReader {

    /** Where Tika says no more than "text, perhaps"; a first column called "From:" looks like mail to it. */
    private static final Set<String> PERHAPS_TEXT =
            Set.of("text/plain", "text/csv", "text/tab-separated-values", "message/rfc822", "application/octet-stream");

    private static final Tika TIKA = new Tika();

    private SheetReader() {}

    /**
     * Reads a CSV (UTF-8, UTF-16 with its mark, Windows-1256 or Windows-1252; separated by comma, semicolon or tab) or
     * the first visible sheet with content of an XLSX. Filtered-out rows are read too.
     *
     * <p>Text that our own export has defused with an apostrophe comes back without it, in CSV as in XLSX, since an
     * exported CSV is often corrected in a spreadsheet program and saved as XLSX.
     *
     * @param upload read to its end or to the size limit, not closed
     * @throws UnreadableSheetException when it is no such table or exceeds a limit
     * @throws IOException when the stream fails
     */
    public static Sheet read(InputStream upload, SheetLimits limits) throws IOException, UnreadableSheetException {
        byte[] bytes = upload.readNBytes(limits.maxBytes());
        if (upload.read() >= 0) {
            throw new UnreadableSheetException(Reason.TOO_LARGE, limits.maxBytes());
        }
        try (OpenSheet sheet = open(bytes, limits, any -> true, false)) {
            List<SheetRow> rows = new ArrayList<>();
            for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
                rows.add(row);
            }
            return new Sheet(sheet.format(), sheet.charset(), sheet.separator(), sheet.header(), rows);
        }
    }

    /**
     * Opens a table to be read row by row, as {@link #read} does, and forgives more: lines may differ in their encoding
     * (letters that cannot be told read as U+FFFD), and titles may stand above the header.
     *
     * @param bytes the file, not changed
     * @param isHeader knows the header; where none of the first rows is one, the first with content is taken for it
     * @throws UnreadableSheetException when it is no such table or exceeds a limit
     */
    public static OpenSheet open(byte[] bytes, SheetLimits limits, Predicate<List<String>> isHeader)
            throws IOException, UnreadableSheetException {
        return open(bytes, limits, isHeader, true);
    }

    private static OpenSheet open(
            byte[] bytes, SheetLimits limits, Predicate<List<String>> isHeader, boolean encodingsMayDiffer)
            throws IOException, UnreadableSheetException {
        if (bytes.length > limits.maxBytes()) {
            throw new UnreadableSheetException(Reason.TOO_LARGE, limits.maxBytes());
        }
        if (bytes.length == 0) {
            throw new UnreadableSheetException(Reason.EMPTY);
        }
        if (CompoundFile.is(bytes)) {
            throw new UnreadableSheetException(CompoundFile.whyUnreadable(bytes), "application/x-ole-storage");
        }
        if (WorkbookPackage.isZip(bytes)) {
            return XlsxReader.open(bytes, limits, isHeader);
        }
        String mediaType = TIKA.detect(bytes);
        if (!PERHAPS_TEXT.contains(mediaType)) {
            throw new UnreadableSheetException(Reason.NOT_A_SHEET, mediaType);
        }
        return CsvReader.open(bytes, limits, isHeader, encodingsMayDiffer);
    }
}
