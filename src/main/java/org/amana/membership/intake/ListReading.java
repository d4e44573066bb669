package org.amana.membership.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.amana.file.sheet.OpenSheet;
import org.amana.file.sheet.SheetLimits;
import org.amana.file.sheet.SheetReader;
import org.amana.file.sheet.UnreadableSheetException;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.kernel.Sha256;
import org.amana.membership.roll.CleanText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Opens lists: within the limits, with the header found wherever it stands among the first rows. */
@Component
class ListReading {

    static final int MEGABYTES = 25;
    static final int MOST_ROWS = 120_000;

    private static final SheetLimits LIMITS = new SheetLimits(MEGABYTES << 20, MOST_ROWS, 100, 200L << 20);
    private static final int LONGEST_NAME = 120;

    private final ColumnHeaders headers;

    ListReading(ColumnHeaders headers) {
        this.headers = headers;
    }

    /** @throws UnreadableSheetException when it is no table that can be read */
    OpenSheet open(byte[] file) throws UnreadableSheetException, IOException {
        return SheetReader.open(file, LIMITS, headers::known);
    }

    /**
     * Looks a sent file over, once and to its end, without keeping what it says.
     *
     * @throws RuleViolation at {@code file} when it is no list, with everything that is wrong
     */
    LookedOver lookOver(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw RuleViolation.at("file", "file.missing");
        }
        if (file.getSize() > LIMITS.maxBytes()) {
            throw RuleViolation.at("file", "import.tooLarge", MEGABYTES);
        }
        try {
            return lookOver(shortName(file), file.getBytes());
        } catch (UnreadableSheetException unreadable) {
            throw new RuleViolation(List.of(reason(unreadable)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private LookedOver lookOver(String name, byte[] content) throws UnreadableSheetException, IOException {
        try (OpenSheet sheet = open(content)) {
            ColumnHeaders.Columns columns = headers.recognise(sheet.header());
            int rows = 0;
            while (sheet.next() != null) {
                rows++;
            }
            if (rows == 0) {
                throw RuleViolation.at("file", "import.noRows");
            }
            return new LookedOver(
                    name, content, Sha256.of(content), sheet.header(), columns.places(), columns.ignored(), rows);
        }
    }

    private static Reason reason(UnreadableSheetException unreadable) {
        return unreadable.reason() == UnreadableSheetException.Reason.TOO_LARGE
                ? new Reason("import.tooLarge", "file", List.of(MEGABYTES))
                : new Reason("sheet." + unreadable.reason(), "file", List.of(unreadable.args()));
    }

    private static String shortName(MultipartFile file) {
        String clean = CleanText.of(file.getOriginalFilename()).replaceFirst("^.*[/\\\\]", "");
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
