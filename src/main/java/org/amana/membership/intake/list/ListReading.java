package org.amana.membership.intake.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amana.file.sheet.Cell;
import org.amana.file.sheet.OpenSheet;
import org.amana.file.sheet.SheetLimits;
import org.amana.file.sheet.SheetReader;
import org.amana.file.sheet.SheetRow;
import org.amana.file.sheet.UnreadableSheetException;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.kernel.Sha256;
import org.amana.membership.intake.columns.ColumnHeaders;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.columns.ListColumns;
import org.amana.membership.roll.CleanText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Opens lists: within the limits, with the header found wherever it stands among the first rows. */
@Component
public class ListReading {

    public static final int MEGABYTES = 25;
    public static final int MOST_ROWS = 120_000;

    private static final SheetLimits LIMITS = new SheetLimits(MEGABYTES << 20, MOST_ROWS, 100, 200L << 20);
    private static final int LONGEST_NAME = 120;
    private static final int FIRST_ROWS = 20;
    private static final int SAMPLES = 4;

    /** A name of two parts, gender, birth date, joining date. */
    private static final int FEWEST_COLUMNS = 5;

    private final ColumnHeaders headers;

    ListReading(ColumnHeaders headers) {
        this.headers = headers;
    }

    /**
     * Where no header is recognised, the first row that is as wide as the others is taken for it: what stands above is a
     * title.
     *
     * @throws UnreadableSheetException when it is no table that can be read
     */
    public OpenSheet open(byte[] file) throws UnreadableSheetException, IOException {
        OpenSheet sheet = SheetReader.open(file, LIMITS, headers::known);
        if (headers.known(sheet.header())) {
            return sheet;
        }
        int widest;
        try (sheet) {
            widest = widest(sheet);
        }
        return SheetReader.open(file, LIMITS, row -> 2 * filled(row) > widest);
    }

    private static int widest(OpenSheet sheet) throws UnreadableSheetException, IOException {
        int widest = filled(sheet.header());
        SheetRow row = sheet.next();
        for (int i = 0; row != null && i < FIRST_ROWS; i++) {
            widest =
                    Math.max(widest, filled(row.cells().stream().map(Cell::text).toList()));
            row = sheet.next();
        }
        return widest;
    }

    private static int filled(List<String> cells) {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** The first values of each column that are not empty, days as {@code 2024-05-17}. */
    public List<List<String>> samples(byte[] file) {
        try (OpenSheet sheet = open(file)) {
            List<List<String>> samples = new ArrayList<>();
            sheet.header().forEach(heading -> samples.add(new ArrayList<>()));
            SheetRow row = sheet.next();
            for (int i = 0; row != null && i < FIRST_ROWS; i++) {
                for (int column = 0; column < samples.size(); column++) {
                    Cell cell = row.cell(column);
                    String text = cell.date().map(LocalDate::toString).orElse(cell.text());
                    if (!text.isEmpty() && samples.get(column).size() < SAMPLES) {
                        samples.get(column).add(text);
                    }
                }
                row = sheet.next();
            }
            return samples;
        } catch (UnreadableSheetException | IOException broken) {
            return List.of();
        }
    }

    /**
     * Looks a sent file over, once and to its end, without keeping what it says.
     *
     * @throws RuleViolation at {@code file} when it is no list, with everything that is wrong
     */
    public LookedOver lookOver(@Nullable MultipartFile file) {
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
            ListColumns columns = headers.recognise(sheet.header());
            refuseTooFew(sheet.header(), columns);
            int rows = 0;
            while (sheet.next() != null) {
                rows++;
            }
            if (rows == 0) {
                throw RuleViolation.at("file", "import.noRows");
            }
            return new LookedOver(name, content, Sha256.of(content), sheet.header(), columns, rows);
        }
    }

    /** Whatever somebody chose for so few columns, no row could be good. */
    private static void refuseTooFew(List<String> header, ListColumns columns) {
        if (header.size() < FEWEST_COLUMNS) {
            throw new RuleViolation(columns.reasons(ImportColumn.needed(1)).stream()
                    .map(reason -> new Reason(reason.message(), "file", reason.args()))
                    .toList());
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
