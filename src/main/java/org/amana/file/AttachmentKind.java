package org.amana.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.Tika;

/** What may be attached, told by the content and never by the file's name. */
enum AttachmentKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String extension;

    AttachmentKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** Empty when it is none of these, or a document that carries macros. */
    static Optional<AttachmentKind> of(byte[] content) {
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            return document(content);
        }
        String detected = TIKA.detect(content);
        return Arrays.stream(values())
                .filter(kind -> kind != DOCX && kind != ODT && kind.mediaType.equals(detected))
                .findFirst();
    }

    private static Optional<AttachmentKind> document(byte[] content) {
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            if (parts.getEntry("word/document.xml") != null && parts.getEntry("[Content_Types].xml") != null) {
                return parts.getEntry("word/vbaProject.bin") == null ? Optional.of(DOCX) : Optional.empty();
            }
            boolean text = parts.getEntry("content.xml") != null && ODT.mediaType.equals(TIKA.detect(content));
            boolean macros = parts.getEntry("Basic/script-lc.xml") != null;
            return text && !macros ? Optional.of(ODT) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
