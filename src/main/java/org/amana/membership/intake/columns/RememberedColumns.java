package org.amana.membership.intake.columns;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.kernel.LegalDay;
import org.amana.kernel.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an account chose for the columns of its files, for the next file with the same headings. Of the headings only a
 * fingerprint is kept: in a file without any, they are somebody's data.
 */
@Component
public class RememberedColumns {

    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    RememberedColumns(JdbcClient jdbc, LegalDay legalDay) {
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    public Optional<ListColumns> of(UUID account, List<String> header) {
        return jdbc.sql("select columns from import_column_choice where account_id = ? and headings = ?")
                .params(account, headings(header))
                .query(String.class)
                .optional()
                .map(ListColumns::of);
    }

    public void keep(UUID account, List<String> header, ListColumns columns) {
        jdbc.sql("""
                insert into import_column_choice (account_id, headings, columns, chosen_at) values (?, ?, ?, ?)
                on conflict (account_id, headings) do update set columns = excluded.columns, chosen_at = excluded.chosen_at
                """)
                .params(
                        account,
                        headings(header),
                        columns.kept(),
                        legalDay.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] headings(List<String> header) {
        return Sha256.of(header.stream()
                .map(Plain::of)
                .collect(Collectors.joining("\n"))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
