package org.amana.membership.intake;

import java.util.ArrayList;
import java.util.List;
import org.amana.membership.intake.columns.ImportColumn;
import org.amana.membership.intake.columns.ListColumns;
import org.jspecify.annotations.Nullable;

/** What somebody says that the columns of a file hold, in the file's order. */
class ColumnsForm {

    List<@Nullable ImportColumn> columns = new ArrayList<>();

    static ColumnsForm of(ListColumns columns) {
        ColumnsForm form = new ColumnsForm();
        form.columns.addAll(columns.places());
        return form;
    }

    /** As many as the file has: where nothing was said, the column is not read. */
    ListColumns columns(int inFile) {
        List<@Nullable ImportColumn> said = new ArrayList<>(columns.subList(0, Math.min(inFile, columns.size())));
        while (said.size() < inFile) {
            said.add(null);
        }
        return new ListColumns(said);
    }
}
