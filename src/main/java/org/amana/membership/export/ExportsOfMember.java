package org.amana.membership.export;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which files a member's data left Amana: which role had it made, when and what for (M7). Never who. */
@Service
@Transactional(readOnly = true)
public class ExportsOfMember {

    private static final int NEWEST = 100;

    private final JdbcClient jdbc;

    ExportsOfMember(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One file that held the member.
     *
     * @param role in which role it was made
     * @param territory code of the region or province that it was about, null for several or the nation
     * @param purposeWords what was added to the purpose, null where nothing was
     * @param downloaded whether it was ever had
     */
    public record HeldBy(
            Role role,
            @Nullable String territory,
            Instant madeAt,
            ExportPurpose purpose,
            @Nullable String purposeWords,
            boolean downloaded) {}

    /** The newest first. Whoever asks has decided that the reader may know: the member, of themselves. */
    public List<HeldBy> of(UUID member) {
        return jdbc.sql("""
                select e.role, e.territory, e.made_at, e.purpose, e.purpose_words, e.downloads > 0
                from export_row r join member_export e on e.id = r.export_id
                where r.member_id = ? and e.made_at is not null order by e.made_at desc limit ?
                """)
                .params(member, NEWEST)
                .query((row, n) -> new HeldBy(
                        Role.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        ExportPurpose.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getBoolean(6)))
                .list();
    }
}
