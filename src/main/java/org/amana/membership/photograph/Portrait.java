package org.amana.membership.photograph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.amana.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A photograph of a person as it is kept: a JPEG of 450 × 600 points at most,
 * three to four, upright, without anything that came with the
 * file (place, day, device).
 */
public final class Portrait {

    /** The form field to which everything that is wrong with a picture belongs. */
    public static final String FIELD = "photograph";

    static final int LARGEST = 10 << 20;

    private final byte[] jpeg;

    private Portrait(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /** @throws RuleViolation at {@link #FIELD} when there is no file, or it is not a picture that can be used */
    public static Portrait of(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw RuleViolation.at(FIELD, "photograph.missing");
        }
        try (InputStream content = file.getInputStream()) {
            return of(content, file.getSize());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param content read to its end, not closed
     * @param size in bytes as announced, so that a large file is refused before it is read
     * @throws RuleViolation at {@link #FIELD} when it is not a picture that can be used
     */
    public static Portrait of(InputStream content, long size) throws IOException {
        byte[] bytes = size > LARGEST ? new byte[0] : content.readNBytes(LARGEST + 1);
        if (size > LARGEST || bytes.length > LARGEST) {
            throw RuleViolation.at(FIELD, "photograph.tooLarge", LARGEST >> 20);
        }
        return new Portrait(Redrawing.of(bytes));
    }

    public byte[] jpeg() {
        return jpeg.clone();
    }
}
