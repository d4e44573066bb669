package org.amana.membership.intake.list;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.amana.membership.intake.columns.ListColumns;

/** The columns of a sent file: their headings, and what each of them holds. */
@Embeddable
public class SentColumns {

    private String[] header;
    private String columns;
    private String ignored;

    @SuppressWarnings("NullAway")
    protected SentColumns() {}

    /** As their headings say. */
    @SuppressWarnings("NullAway")
    SentColumns(LookedOver file) {
        header = file.header().toArray(String[]::new);
        hold(file.columns());
    }

    /** Somebody says what they hold. */
    final void hold(ListColumns chosen) {
        columns = chosen.kept();
        ignored = String.join(" · ", chosen.ignored(header()));
    }

    public ListColumns places() {
        return ListColumns.of(columns);
    }

    /** The headings as they stand in the file; none for a list that came before they were kept. */
    public final List<String> header() {
        return List.of(header);
    }

    /** The headings of those that are not read. */
    public String ignored() {
        return ignored;
    }
}
