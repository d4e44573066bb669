package org.amana.membership.export;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which file is made of whom, and what for. */
class ExportForm {

    /** The list's address. */
    String criteria = "";

    /** Who was marked in it; nobody for all. */
    List<String> member = new ArrayList<>();

    @NotNull
    @Nullable
    ExportFormat format = ExportFormat.XLSX;

    @NotEmpty
    Set<ExportColumn> columns = new TreeSet<>();

    @NotNull
    @Nullable
    ExportPurpose purpose;

    @Size(max = 200)
    @Nullable
    String purposeWords;

    public String criteria() {
        return criteria;
    }

    public List<String> member() {
        return member;
    }

    public boolean makes(ExportFormat one) {
        return one == format;
    }

    public boolean holds(ExportColumn column) {
        return columns.contains(column);
    }
}
