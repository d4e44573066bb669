package org.amana.membership.self;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.file.AttachmentName;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.NotFound;
import org.amana.membership.OwnDocuments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The papers that speak of a member, as the member takes them away (M7). */
@Service
public class OwnPapers {

    /** Files beside the record: decisions about the status, what the member attached to corrections. */
    private static final String FILES = """
            select attachment_id, 'self.document.decision' as title, on_day from member_status_change
            where member_id = :member and attachment_id is not null
            union all
            select proof_id, 'self.document.proof', cast(asked_at at time zone 'Africa/Casablanca' as date) from correction
            where member_id = :member and proof_id is not null
            """;

    private final OwnSpace own;
    private final Attachments attachments;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ObjectProvider<OwnDocuments> rooms;

    OwnPapers(
            OwnSpace own,
            Attachments attachments,
            JdbcClient jdbc,
            AuditTrail audit,
            ObjectProvider<OwnDocuments> rooms) {
        this.own = own;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.audit = audit;
        this.rooms = rooms;
    }

    private record File(UUID attachment, String title, LocalDate day) {}

    /** The newest first. */
    List<OwnDocuments.Document> of(Viewer by) {
        return own.read(by, member -> {
            List<File> files = files(member.id());
            Map<UUID, AttachmentName> names =
                    attachments.names(files.stream().map(File::attachment).toList());
            List<OwnDocuments.Document> papers = new ArrayList<>(files.stream()
                    .flatMap(file -> paper(file, names.get(file.attachment())))
                    .toList());
            rooms.stream().flatMap(room -> room.of(member.id()).stream()).forEach(papers::add);
            papers.sort(Comparator.comparing(OwnDocuments.Document::day).reversed());
            return papers;
        });
    }

    private static Stream<OwnDocuments.Document> paper(
            File file, @org.jspecify.annotations.Nullable AttachmentName name) {
        return name == null
                ? Stream.empty()
                : Stream.of(new OwnDocuments.Document(
                        new DefaultMessageSourceResolvable(file.title()),
                        file.day(),
                        name.name(),
                        "/me/documents/" + file.attachment()));
    }

    /** The files beside the record; in the transaction and the scope of the caller. */
    public List<UUID> attachments(UUID memberId) {
        return files(memberId).stream().map(File::attachment).distinct().toList();
    }

    private List<File> files(UUID memberId) {
        return jdbc.sql(FILES)
                .param("member", memberId)
                .query((row, n) ->
                        new File(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    /** @throws NotFound unless it is a paper of the viewer's own */
    StoredFile open(Viewer by, UUID attachment) {
        return own.act(by, member -> {
            Viewer.require(attachments(member.id()).contains(attachment), "document", attachment);
            audit.record(AuditFact.of("OWN_DOCUMENT_TAKEN", "Attachment", attachment)
                    .by(by.accountId())
                    .in(member.regionCode(), member.provinceCode()));
            return whole(attachments.open(attachment));
        });
    }

    /** Read to its end while the database shows it: afterwards the member's own scope shows nothing (A3). */
    static StoredFile whole(StoredFile file) {
        try {
            return new StoredFile(
                    file.name(),
                    file.mediaType(),
                    file.size(),
                    file.sha256(),
                    new ByteArrayInputStream(file.content().readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
