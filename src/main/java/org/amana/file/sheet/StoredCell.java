package org.amana.file.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Turns a cell as XLSX stores it into what the person sees. */
final class StoredCell {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** How XLSX writes characters that XML cannot hold, such as {@code _x000D_} for a carriage return. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private StoredCell() {}

    static Cell read(org.dhatim.fastexcel.reader.@Nullable Cell stored) {
        if (stored == null) {
            return Cell.EMPTY;
        }
        boolean formula = stored.getFormula() != null;
        Object value = stored.getValue();
        if (value instanceof BigDecimal number) {
            return number(stored, number, formula);
        }
        String text = value instanceof Boolean truth ? (truth ? "TRUE" : "FALSE") : text(stored);
        String clean = Formulas.restore(CellText.clean(text));
        return formula ? new Cell(clean, null, true) : Cell.of(clean);
    }

    private static String text(org.dhatim.fastexcel.reader.Cell stored) {
        String raw = stored.getValue() == null && stored.getType() == CellType.ERROR
                ? stored.getRawValue()
                : stored.getText();
        if (raw == null || raw.indexOf("_x") < 0) {
            return raw == null ? "" : raw;
        }
        return ESCAPED.matcher(raw)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell stored, BigDecimal number, boolean formula) {
        NumberFormatCode format = NumberFormatCode.of(stored.getDataFormatId(), stored.getDataFormatString());
        if (format.isTemporal()) {
            try {
                return moment(stored.asDate(), format, formula);
            } catch (DateTimeException beyondTheCalendar) {
                // such a number is shown as ####; its digits are more use to whoever corrects the file
                return new Cell(NumberFormatCode.GENERAL.print(number), null, formula);
            }
        }
        return new Cell(format.print(number), null, formula);
    }

    private static Cell moment(LocalDateTime moment, NumberFormatCode format, boolean formula) {
        LocalDate day = moment.toLocalDate();
        LocalTime time = moment.toLocalTime();
        if (!format.hasDay()) {
            return new Cell(TIME.format(time), null, formula);
        }
        boolean timed = !time.equals(LocalTime.MIDNIGHT);
        return new Cell(DAY.format(day) + (timed ? " " + TIME.format(time) : ""), day, formula);
    }
}
