package org.amana.paper;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.kernel.LegalDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of the papers that were issued: never a name, and the code only as a hash. */
@Repository
class PaperRegister {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    PaperRegister(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** The salt of the paper that has this content, empty when there is none yet. */
    Optional<byte[]> saltOf(String contentHash) {
        return jdbc.sql("select salt from paper where content_hash = ?")
                .param(contentHash)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    /**
     * Enters a paper.
     *
     * @return false when somebody entered the same content at this very moment: the first stays
     */
    boolean enter(
            GenuinePaper paper,
            String language,
            String contentHash,
            byte[] salt,
            PaperCode code,
            @Nullable UUID issuedBy) {
        return jdbc.sql("""
                        insert into paper (id, kind, region_code, date, language, fingerprint, content_hash, salt, code_hash,
                    issued_at, issued_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (content_hash) do nothing
                """)
                        .params(
                                Ids.next(),
                                paper.kind().name(),
                                paper.regionCode(),
                                paper.date(),
                                language,
                                paper.fingerprint(),
                                contentHash,
                                salt,
                                code.hash(),
                                legalDay.now().atOffset(ZoneOffset.UTC),
                                issuedBy)
                        .update()
                == 1;
    }

    Optional<GenuinePaper> withCode(PaperCode code) {
        return jdbc.sql("select kind, region_code, date, fingerprint from paper where code_hash = ?")
                .param(code.hash())
                .query((row, n) -> new GenuinePaper(
                        PaperKind.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4)))
                .optional();
    }
}
