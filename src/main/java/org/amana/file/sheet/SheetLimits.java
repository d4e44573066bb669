package org.amana.file.sheet;

/**
 * How much an uploaded table may ask of us.
 *
 * @param maxBytes the file's size in bytes
 * @param maxRows rows with content, the header not counted
 * @param maxColumns cells up to the last one with content, in any row
 * @param maxExpandedBytes bytes of all parts of an XLSX once decompressed, and characters of all cells together
 *     (one shared text may stand in a million cells)
 */
public record SheetLimits(int maxBytes, int maxRows, int maxColumns, long maxExpandedBytes) {

    /** 10 MiB, 50,000 rows of 200 columns, 150 MiB decompressed. */
    public static final SheetLimits STANDARD = new SheetLimits(10 << 20, 50_000, 200, 150L << 20);

    public SheetLimits {
        if (maxBytes < 1 || maxRows < 1 || maxColumns < 1 || maxExpandedBytes < 1) {
            throw new IllegalArgumentException("every limit is at least 1");
        }
    }
}
