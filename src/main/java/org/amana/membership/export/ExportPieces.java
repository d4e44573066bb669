package org.amana.membership.export;

import java.io.InputStream;
import java.util.UUID;
import org.amana.file.PieceWriter;
import org.amana.file.Pieces;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The file of an export, in pieces, under the row scope of whom it holds. */
@Component
class ExportPieces {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;

    ExportPieces(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    PieceWriter writing(MemberExport export) {
        ExportScope scope = export.scope();
        Object regions = scope.regions().toArray(String[]::new);
        Object provinces = scope.provinces().toArray(String[]::new);
        Object provinceRegions = scope.provinceRegions().toArray(String[]::new);
        return new PieceWriter(
                (number, bytes) -> jdbc.update("""
                insert into export_piece (export_id, number, regions, provinces, province_regions, bytes)
                values (?, ?, ?, ?, ?, ?)
                """, export.id(), number, regions, provinces, provinceRegions, bytes));
    }

    /** Each piece is asked for in a transaction of its own, in which the database knows who is looking (A3). */
    InputStream reading(UUID export) {
        return new Pieces(number -> reading.execute(status -> jdbc
                .query(
                        "select bytes from export_piece where export_id = ? and number = ?",
                        (row, n) -> row.getBytes(1),
                        export,
                        number)
                .stream()
                .findFirst()
                .orElseGet(() -> new byte[0])));
    }

    void erase(UUID export) {
        jdbc.update("delete from export_piece where export_id = ?", export);
    }
}
