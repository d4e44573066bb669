package org.amana.file.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks an uploaded XLSX over before the reading library sees it: what kind of package it is, whether it expands
 * beyond reason, and, through {@link PartScan}, whether its parts hold what would make that library run away. The zip
 * is opened as the library opens it, by its central directory, so that both see the same entries.
 */
final class WorkbookPackage {

    private static final int MAX_ENTRIES = 5_000;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MAX_CONTENT_TYPES = 1 << 20;

    private final SheetLimits limits;
    private final ExpansionGuard.Budget budget;
    private final PartScan scan = new PartScan();

    private WorkbookPackage(SheetLimits limits) {
        this.limits = limits;
        this.budget = new ExpansionGuard.Budget(limits.maxExpandedBytes());
    }

    /**
     * An honest workbook.
     *
     * @param hasFormats whether it has cell formats (some programs write none, and the library then must not look for
     *     them)
     */
    record Inspected(boolean hasFormats, MergedCells.OfParts merged) {}

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * Passes an honest workbook.
     *
     * @return what is to be known of it before it is read
     */
    static Inspected inspect(byte[] bytes, SheetLimits limits) throws UnreadableSheetException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            boolean hasFormats = contentTypes(zip).contains("spreadsheetml.styles+xml");
            WorkbookPackage workbook = new WorkbookPackage(limits);
            workbook.inspect(zip);
            return new Inspected(hasFormats, workbook.scan.merged());
        } catch (IOException broken) {
            throw UnreadableSheetException.malformed(0, broken);
        }
    }

    private static String contentTypes(ZipFile zip) throws IOException, UnreadableSheetException {
        ZipArchiveEntry entry = zip.getEntry(CONTENT_TYPES);
        if (entry == null) {
            throw new UnreadableSheetException(Reason.NOT_A_SHEET, "application/zip");
        }
        refuseEncrypted(entry);
        String types;
        try (InputStream in = zip.getInputStream(entry)) {
            types = new String(in.readNBytes(MAX_CONTENT_TYPES), StandardCharsets.UTF_8);
        }
        boolean workbook = types.contains("spreadsheetml.sheet.main+xml");
        if (!workbook && !types.contains("ms-excel.sheet.macroEnabled.main+xml")) {
            throw new UnreadableSheetException(Reason.NOT_A_SHEET, "application/x-tika-ooxml");
        }
        return types;
    }

    private void inspect(ZipFile zip) throws IOException, UnreadableSheetException {
        int entries = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            refuseEncrypted(entry);
            if (++entries > MAX_ENTRIES) {
                throw new UnreadableSheetException(Reason.ZIP_BOMB);
            }
            try (InputStream in = new ExpansionGuard(zip.getInputStream(entry), entry.getCompressedSize(), budget)) {
                scan.part(entry.getName(), in);
                // also what the scan left: the budget is for the whole package
                in.transferTo(OutputStream.nullOutputStream());
            } catch (ExpansionGuard.Exceeded exceeded) {
                throw new UnreadableSheetException(exceeded.reason(), limits.maxExpandedBytes());
            }
        }
        scan.finish();
    }

    private static void refuseEncrypted(ZipArchiveEntry entry) throws UnreadableSheetException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableSheetException(Reason.PASSWORD_PROTECTED);
        }
    }
}
