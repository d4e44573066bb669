package org.amana.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that people attach to records. Content is stored once, checked for its true type, and never executed or shown
 * within a page. Whoever owns the record decides who may attach and read; the row scope holds behind it (A3).
 */
@Service
@Transactional
public class Attachments {

    private static final int LARGEST = 10 << 20;
    private static final String NAMED = """
            select a.id, a.name, a.sha256, c.media_type, c.size from attachment a
            join attachment_content c on c.sha256 = a.sha256 where a.id
            """;

    private final JdbcTemplate jdbc;
    private final AuditTrail audit;
    private final LegalDay legalDay;
    private final TransactionTemplate reading;

    Attachments(JdbcTemplate jdbc, AuditTrail audit, LegalDay legalDay, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.legalDay = legalDay;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Stores a file: PDF, PNG, JPEG, DOCX or ODT, of 10 MB at most.
     *
     * @param name the file's name as sent; only its last part is kept, with the ending of its true type
     * @param content read to its end, not closed
     * @param size in bytes as announced, so that a large file is refused before it is read
     * @param owner the account that sends it
     * @throws RuleViolation at {@code file} when it is empty, too large or of another type
     */
    public UUID store(
            String name,
            InputStream content,
            long size,
            String regionCode,
            @Nullable String provinceCode,
            @Nullable UUID owner) {
        byte[] bytes = read(content, size);
        AttachmentKind kind = AttachmentKind.of(bytes).orElseThrow(() -> RuleViolation.at("file", "file.wrongType"));
        byte[] sha256 = Sha256.of(bytes);
        int isNew = jdbc.update(
                "insert into attachment_content (sha256, media_type, size) values (?, ?, ?) on conflict do nothing",
                sha256,
                kind.mediaType(),
                bytes.length);
        if (isNew > 0) {
            try (PieceWriter pieces = new PieceWriter((number, piece) -> jdbc.update(
                    "insert into attachment_piece (sha256, number, bytes) values (?, ?, ?)", sha256, number, piece))) {
                pieces.write(bytes);
            }
        }
        UUID id = Ids.next();
        jdbc.update(
                """
                insert into attachment (id, sha256, name, region_code, province_code, stored_by, stored_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                sha256,
                FileName.kept(name, kind),
                regionCode,
                provinceCode,
                owner,
                legalDay.now().atOffset(ZoneOffset.UTC));
        audit.record(
                AuditFact.of("ATTACHMENT_STORED", "Attachment", id).by(owner).in(regionCode, provinceCode));
        return id;
    }

    /**
     * Stores what came with a form.
     *
     * @param owner the account that sends it
     * @throws RuleViolation at {@code file} when it is empty, too large or of another type
     */
    public UUID store(MultipartFile sent, String regionCode, @Nullable String provinceCode, @Nullable UUID owner) {
        String name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        try (InputStream content = sent.getInputStream()) {
            return store(name, content, sent.getSize(), regionCode, provinceCode, owner);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws NotFound when there is no such attachment in scope */
    @Transactional(readOnly = true)
    public StoredFile open(UUID id) {
        return jdbc
                .query(
                        NAMED + " = ?",
                        (row, n) -> new StoredFile(
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getLong("size"),
                                HexFormat.of().formatHex(row.getBytes("sha256")),
                                pieces(row.getBytes("sha256"))),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("attachment", id));
    }

    /** Each is read in a transaction of its own: in it the database knows who is looking (A3). */
    private Pieces pieces(byte[] sha256) {
        return new Pieces(number -> reading.execute(status -> jdbc
                .query(
                        "select bytes from attachment_piece where sha256 = ? and number = ?",
                        (row, n) -> row.getBytes(1),
                        sha256,
                        number)
                .stream()
                .findFirst()
                .orElseGet(() -> new byte[0])));
    }

    /** Attachments by key, in one query; those out of scope are not in the answer. */
    @Transactional(readOnly = true)
    public Map<UUID, AttachmentName> names(Collection<UUID> ids) {
        Map<UUID, AttachmentName> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                    NAMED + " = any (?)",
                    row -> {
                        names.put(
                                row.getObject("id", UUID.class),
                                new AttachmentName(
                                        row.getString("name"), row.getString("media_type"), row.getLong("size")));
                    },
                    (Object) ids.toArray(UUID[]::new));
        }
        return names;
    }

    private static byte[] read(InputStream content, long size) {
        try {
            byte[] bytes = size > LARGEST ? new byte[0] : content.readNBytes(LARGEST);
            if (size > LARGEST || content.read() >= 0) {
                throw RuleViolation.at("file", "file.tooLarge", LARGEST >> 20);
            }
            if (bytes.length == 0) {
                throw RuleViolation.at("file", "file.empty");
            }
            return bytes;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
