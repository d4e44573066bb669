package org.amana.administration.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.RuleViolation;
import org.amana.territory.division.DivisionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The chosen file, and the planned division in whose place it is to come. */
class FileForm {

    private static final int LONGEST_NAME = 200;

    @Nullable
    MultipartFile file;

    @Nullable
    UUID replaces;

    /** @throws RuleViolation when there is none, or it can not be read */
    List<DivisionRow> rows() {
        if (file == null || file.isEmpty()) {
            throw RuleViolation.at(
                    "file",
                    file == null || String.valueOf(file.getOriginalFilename()).isBlank() ? "required" : "sheet.EMPTY");
        }
        try (InputStream content = file.getInputStream()) {
            return DivisionFile.read(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String name() {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String clean = name.replaceAll("\\p{Cntrl}", "");
        return clean.substring(Math.max(0, clean.length() - LONGEST_NAME));
    }
}
