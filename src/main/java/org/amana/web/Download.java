package org.amana.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as the answer of a route; no cache keeps it. */
public final class Download {

    private Download() {}

    /** To be saved under this name. */
    public static <T> ResponseEntity<T> saved(T body, MediaType type, String name) {
        return answer(body, type, ContentDisposition.attachment().filename(name).build());
    }

    /** To be shown by the browser, and saved under this name from there. */
    public static <T> ResponseEntity<T> shown(T body, MediaType type, String name) {
        return answer(body, type, ContentDisposition.inline().filename(name).build());
    }

    private static <T> ResponseEntity<T> answer(T body, MediaType type, ContentDisposition disposition) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(body);
    }

    /** One to be saved, whose content is written while it is made. */
    public static void begin(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
