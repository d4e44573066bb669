package org.amana.structure.body.forming;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.file.Attachments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that the region attaches to a body or a seat. */
@Component
class BodyFiles {

    private final Attachments attachments;

    BodyFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @return null where nothing was sent */
    @Nullable
    UUID store(Viewer by, String region, @Nullable MultipartFile scan) {
        if (scan == null || scan.isEmpty()) {
            return null;
        }
        return attachments.store(scan, region, null, by.accountId());
    }
}
