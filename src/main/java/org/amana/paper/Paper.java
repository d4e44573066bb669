package org.amana.paper;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A paper that was issued. Its bytes are kept nowhere: the same content gives the same paper again.
 *
 * @param code the check code, as it is printed
 * @param fingerprint SHA-256 of the file, in hexadecimal
 * @param bytes the PDF file
 */
public record Paper(String code, String fingerprint, byte[] bytes) {

    /**
     * The paper as a download.
     *
     * @param name the file's name without its ending
     */
    public ResponseEntity<byte[]> download(String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".pdf", java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(org.springframework.http.CacheControl.noStore())
                .body(bytes);
    }
}
