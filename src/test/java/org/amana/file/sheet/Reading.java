package org.amana.file.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amana.file.sheet.UnreadableSheetException.Reason;
import org.assertj.core.api.Assertions;

/** What the tests here say often. */
final class Reading {

    static final SheetLimits SMALL = new SheetLimits(1 << 20, 10, 8, 20L << 20);

    private Reading() {}

    static Sheet read(byte[] file) throws IOException, UnreadableSheetException {
        return SheetReader.read(new ByteArrayInputStream(file), SheetLimits.STANDARD);
    }

    static Sheet read(String csv) throws IOException, UnreadableSheetException {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    static Sheet read(String csv, Charset charset) throws IOException, UnreadableSheetException {
        return read(csv.getBytes(charset));
    }

    static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    static List<Integer> numbers(Sheet sheet) {
        return sheet.rows().stream().map(SheetRow::number).toList();
    }

    static UnreadableSheetException refusal(byte[] file, SheetLimits limits) {
        return Assertions.catchThrowableOfType(
                UnreadableSheetException.class, () -> SheetReader.read(new ByteArrayInputStream(file), limits));
    }

    static Reason reason(byte[] file) {
        return refusal(file, SheetLimits.STANDARD).reason();
    }
}
