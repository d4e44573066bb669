package org.amana.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.amana.testing.Uploads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class AttachmentsTest {

    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    private static final byte[] DOCX =
            Uploads.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>");
    private static final byte[] ODT = Uploads.zip(
            "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office:document-content/>");

    @Autowired
    Attachments attachments;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("A file is known by its content: its ending follows what it truly is")
    void trueType() {
        assertThat(List.of(
                        named(store("letter.exe", Uploads.pdf("a"))),
                        named(store("photo.pdf", PNG)),
                        named(store("photo", JPEG)),
                        named(store("C:\\decisions\\قرار\u202e.txt", DOCX)),
                        named(store("../../etc/minutes.odt", ODT))))
                .containsExactly("letter.pdf", "photo.png", "photo.jpg", "قرار.docx", "minutes.odt");
    }

    @Test
    @DisplayName("What is none of the five kinds is refused, whatever its name")
    void refused() {
        assertThat(refusal("page.pdf", "<html><script>alert(1)</script></html>".getBytes()))
                .isEqualTo("file.wrongType");
        assertThat(refusal("a.docx", Uploads.zip("payload.bin", "MZ"))).isEqualTo("file.wrongType");
        assertThat(refusal("drawing.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes()))
                .isEqualTo("file.wrongType");
        assertThat(refusal(
                        "macros.docx",
                        Uploads.zip(
                                "[Content_Types].xml",
                                "<Types/>",
                                "word/document.xml",
                                "<w:document/>",
                                "word/vbaProject.bin",
                                "x")))
                .isEqualTo("file.wrongType");
        assertThat(refusal("nothing.pdf", new byte[0])).isEqualTo("file.empty");
        byte[] large = new byte[(10 << 20) + 1];
        System.arraycopy(Uploads.pdf("a"), 0, large, 0, 10);
        assertThat(refusal("large.pdf", large)).isEqualTo("file.tooLarge");
    }

    @Test
    @DisplayName("The same content is stored once, and comes back byte for byte over several pieces")
    void contentOnce() throws IOException {
        byte[] large = new byte[3 * Pieces.SIZE + 17];
        new Random(7).nextBytes(large);
        System.arraycopy("%PDF-1.7\n".getBytes(), 0, large, 0, 9);
        UUID first = store("one.pdf", large);
        UUID second = store("two.pdf", large);
        assertThat(jdbc.sql("select count(*) from attachment_content")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        StoredFile file = people.as(people.secretary(), () -> attachments.open(second));
        assertThat(people.as(people.secretary(), () -> contentOf(file))).isEqualTo(large);
        assertThat(file.size()).isEqualTo(large.length);
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    @DisplayName("A3: an attachment out of scope is not found")
    void scope() {
        UUID id = store("letter.pdf", Uploads.pdf("a"));
        Viewer other = people.otherSecretary();
        assertThatThrownBy(() -> people.as(other, () -> attachments.open(id))).isInstanceOf(NotFound.class);
        assertThat(people.as(other, () -> attachments.names(List.of(id)))).isEmpty();
    }

    @Test
    @DisplayName("A3: nobody reads the content of a file of another region, not even by its hash")
    void contentInScope() {
        UUID id = store("letter.pdf", Uploads.pdf("a"));
        StoredFile file = people.as(people.secretary(), () -> attachments.open(id));
        assertThat(people.as(people.otherSecretary(), () -> contentOf(file))).isEmpty();
        assertThat(jdbc.sql("select count(*) from attachment_piece")
                        .query(Long.class)
                        .single())
                .as("nobody is looking")
                .isZero();
    }

    @Test
    @DisplayName("A download is saved, not opened: attachment, no sniffing, sandboxed")
    void download() {
        UUID id = store("رسالة.pdf", Uploads.pdf("a"));
        ResponseEntity<?> answer =
                people.as(people.secretary(), () -> attachments.open(id)).asDownload();
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("رسالة.pdf");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
    }

    private String named(UUID id) {
        return people.as(people.secretary(), () -> attachments.names(List.of(id)))
                .get(id)
                .name();
    }

    private String refusal(String name, byte[] content) {
        RuleViolation refused = (RuleViolation) catchThrowable(() -> store(name, content));
        assertThat(refused.reasons())
                .singleElement()
                .extracting(RuleViolation.Reason::field)
                .isEqualTo("file");
        return refused.reasons().get(0).message();
    }

    private UUID store(String name, byte[] content) {
        Viewer secretary = people.secretary();
        return people.as(
                secretary,
                () -> attachments.store(
                        name,
                        new ByteArrayInputStream(content),
                        content.length,
                        People.REGION,
                        null,
                        secretary.accountId()));
    }

    private static byte[] contentOf(StoredFile file) {
        try {
            return file.content().readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
