package org.amana.membership.photograph;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A photograph as it is sent. */
class PhotographForm {

    @Nullable
    MultipartFile photograph;
}
