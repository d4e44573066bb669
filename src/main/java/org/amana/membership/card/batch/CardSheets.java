package org.amana.membership.card.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of sheets in the database, written and read piece by piece, and gone after a while. */
@Component
class CardSheets {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    CardSheets(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * A file of sheets.
     *
     * @param number from 1
     * @param size in bytes
     */
    record SheetFile(int number, int cards, long size) {}

    List<SheetFile> filesOf(UUID batchId) {
        return jdbc.sql("select number, cards, size from card_sheets where batch_id = ? order by number")
                .param(batchId)
                .query((row, n) -> new SheetFile(row.getInt("number"), row.getInt("cards"), row.getLong("size")))
                .list();
    }

    /** Where a file is written, in the caller's transaction; it is entered as it is closed. */
    OutputStream write(UUID batchId, int file, PrintCards.FacesInOrder faces) {
        return new Writing(batchId, file, faces);
    }

    /** A file's content, each piece read in a transaction of its own. */
    InputStream read(UUID batchId, int file) {
        int pieces = jdbc.sql("select count(*) from card_sheets_piece where batch_id = ? and sheets = ?")
                .params(batchId, file)
                .query(Integer.class)
                .single();
        var numbers = IntStream.range(0, pieces).iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return numbers.hasNext();
            }

            @Override
            public InputStream nextElement() {
                int number = numbers.next();
                byte[] piece = reading.execute(status -> jdbc.sql(
                                "select bytes from card_sheets_piece where batch_id = ? and sheets = ? and number = ?")
                        .params(batchId, file, number)
                        .query(byte[].class)
                        .single());
                return new java.io.ByteArrayInputStream(Objects.requireNonNull(piece));
            }
        });
    }

    void erase(UUID batchId) {
        for (String table : List.of("card_sheets_piece", "card_sheets", "card_batch_member")) {
            jdbc.sql("delete from " + table + " where batch_id = ?")
                    .param(batchId)
                    .update();
        }
    }

    private final class Writing extends OutputStream {

        private final UUID batchId;
        private final int file;
        private final PrintCards.FacesInOrder faces;
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
        private int pieces;
        private long size;

        Writing(UUID batchId, int file, PrintCards.FacesInOrder faces) {
            this.batchId = batchId;
            this.file = file;
            this.faces = faces;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            piece.write(bytes, offset, length);
            if (piece.size() >= PIECE) {
                keep();
            }
        }

        private void keep() {
            jdbc.sql("insert into card_sheets_piece (batch_id, sheets, number, bytes) values (?, ?, ?, ?)")
                    .params(batchId, file, pieces++, piece.toByteArray())
                    .update();
            size += piece.size();
            piece.reset();
        }

        @Override
        public void close() throws IOException {
            if (piece.size() > 0) {
                keep();
            }
            jdbc.sql("insert into card_sheets (batch_id, number, cards, size) values (?, ?, ?, ?)")
                    .params(batchId, file, faces.count(), size)
                    .update();
        }
    }
}
