package org.amana.membership.export;

import org.amana.file.sheet.SheetFormat;

/** The files into which a list is made. */
enum ExportFormat {
    XLSX(SheetFormat.XLSX.mediaType(), 1_000_000),
    CSV(SheetFormat.CSV.mediaType(), Integer.MAX_VALUE),
    PDF("application/pdf", 5_000);

    private final String mediaType;
    private final int mostRows;

    ExportFormat(String mediaType, int mostRows) {
        this.mediaType = mediaType;
        this.mostRows = mostRows;
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending of the file's name. */
    String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** So many members a file of this kind holds at most: a sheet's own limit, or what anybody still prints. */
    public int mostRows() {
        return mostRows;
    }
}
