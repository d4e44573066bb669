package org.amana.file.sheet;

/** The kinds of table file that are read and written. */
public enum SheetFormat {
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    SheetFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type to send a file of this kind with. */
    public String mediaType() {
        return mediaType;
    }

    /** The file name's ending, without the dot. */
    public String extension() {
        return extension;
    }
}
