package org.amana.membership.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.amana.membership.MemberSummary;
import org.amana.membership.roll.Phones;
import org.amana.paper.LongPaper;
import org.jspecify.annotations.Nullable;

/** A list of members to be printed, some hundred rows at a time. */
final class PaperFile implements ListFile {

    private static final int AT_A_TIME = 250;

    /** Short, for there are many columns on a sheet. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final OutputStream out;
    private final LongPaper paper;
    private final MemberCells cells;
    private final Phones phones;
    private final String purpose;
    private final int count;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** @param count how many members there will be */
    PaperFile(OutputStream out, LongPaper paper, MemberCells cells, Phones phones, String purpose, int count) {
        this.out = out;
        this.paper = paper;
        this.cells = cells;
        this.phones = phones;
        this.purpose = purpose;
        this.count = count;
    }

    /**
     * @param whole a number or a day, which is not broken over lines
     */
    public record Cell(String text, boolean whole) {}

    @Override
    public void row(MemberSummary member) {
        List<@Nullable Object> said = cells.of(member);
        List<Cell> row = new ArrayList<>(said.size());
        for (Object cell : said) {
            row.add(cell(cell, member));
        }
        rows.add(mirrored(row));
        if (rows.size() == AT_A_TIME) {
            set();
        }
    }

    private Cell cell(@Nullable Object said, MemberSummary member) {
        if (said instanceof LocalDate day) {
            return new Cell(DAY.format(day), true);
        }
        if (said != null && said.equals(member.phone())) {
            return new Cell(phones.shown(member.phone()), true);
        }
        return new Cell(Objects.toString(said, ""), member.number().equals(said));
    }

    private <T> List<T> mirrored(List<T> columns) {
        List<T> all = new ArrayList<>(columns);
        if (paper.language().getLanguage().equals("ar")) {
            Collections.reverse(all);
        }
        return all;
    }

    private void set() {
        paper.add(Map.of(
                "header", mirrored(cells.header()), "rows", List.copyOf(rows), "purpose", purpose, "count", count));
        rows.clear();
    }

    @Override
    public void close() throws IOException {
        try (paper) {
            if (!rows.isEmpty()) {
                set();
            }
            paper.writeTo(out);
        }
    }
}
