package org.amana.nomination.consultation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.file.Attachments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files sent with a form, where there are any. The caller has decided that the viewer may attach. */
@Component
public class Scans {

    private final Attachments attachments;

    Scans(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @return its key, or null where no file was chosen */
    public @Nullable UUID store(
            Viewer by, String regionCode, @Nullable String provinceCode, @Nullable MultipartFile file) {
        if (file == null
                || (file.isEmpty()
                        && Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                .isBlank())) {
            return null;
        }
        return attachments.store(file, regionCode, provinceCode, by.accountId());
    }

    List<UUID> storeAll(Viewer by, String regionCode, @Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .map(file -> store(by, regionCode, null, file))
                        .filter(Objects::nonNull)
                        .toList();
    }
}
