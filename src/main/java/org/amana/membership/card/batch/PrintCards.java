package org.amana.membership.card.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.TwoScripts;
import org.amana.membership.card.CardMint;
import org.amana.membership.card.print.CardFace;
import org.amana.membership.card.print.CardPress;
import org.amana.territory.Territories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a batch's cards on sheets: a thousand to a file, read by tens, so that memory holds one file and no more. */
@Component
class PrintCards {

    static final int PER_FILE = 1_000;
    private static final int AT_ONCE = 50;

    private final CardBatches batches;
    private final CardPress press;
    private final CardMint mint;
    private final CardSheets sheets;
    private final Territories territories;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    PrintCards(
            CardBatches batches,
            CardPress press,
            CardMint mint,
            CardSheets sheets,
            Territories territories,
            JdbcClient jdbc,
            LegalDay legalDay) {
        this.batches = batches;
        this.press = press;
        this.mint = mint;
        this.sheets = sheets;
        this.territories = territories;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    /** The next file, in the caller's transaction; false when the batch is done. */
    boolean some(UUID batchId) {
        CardBatch batch = batches.hold(batchId).orElseThrow();
        int file = sheets.filesOf(batchId).size() + 1;
        int last = jdbc.sql("select coalesce(max(place), 0) from card_batch_member where batch_id = ?")
                .param(batchId)
                .query(Integer.class)
                .single();
        int from = (file - 1) * PER_FILE;
        if (from >= last) {
            batch.finish(legalDay.now());
            return false;
        }
        FacesInOrder faces = new FacesInOrder(batch, from, Math.min(last, from + PER_FILE));
        try (OutputStream out = sheets.write(batchId, file, faces)) {
            press.sheets(faces, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        batch.printed(faces.count());
        return true;
    }

    /** The faces of the places after one and until another, read a few at a time. */
    final class FacesInOrder implements Iterator<CardFace> {

        private final CardBatch batch;
        private final int until;
        private int read;
        private int count;
        private Iterator<CardFace> few = List.<CardFace>of().iterator();

        FacesInOrder(CardBatch batch, int after, int until) {
            this.batch = batch;
            this.read = after;
            this.until = until;
        }

        int count() {
            return count;
        }

        @Override
        public boolean hasNext() {
            while (!few.hasNext() && read < until) {
                few = faces(batch, read, Math.min(until, read + AT_ONCE)).iterator();
                read += AT_ONCE;
            }
            return few.hasNext();
        }

        @Override
        public CardFace next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            count++;
            return few.next();
        }
    }

    private List<CardFace> faces(CardBatch batch, int after, int until) {
        Map<String, TwoScripts> regions = territories.names();
        return jdbc.sql("""
                        select c.id, c.number, c.valid_until, m.number as member_number, m.region_code, p.jpeg,
                            m.given_name_ar, m.family_name_ar, m.given_name_latin, m.family_name_latin
                        from card_batch_member b
                        join card c on c.member_id = b.member_id and c.ended_on is null
                        join member m on m.id = b.member_id
                        join member_photograph p on p.member_id = b.member_id
                        where b.batch_id = ? and b.place > ? and b.place <= ? and b.outcome in ('ISSUED', 'HELD')
                        order by b.place
                        """)
                .params(batch.id(), after, until)
                .query((row, n) -> new CardFace(
                        row.getString("number"),
                        row.getString("member_number"),
                        new TwoScripts(
                                (row.getString("given_name_ar") + " " + row.getString("family_name_ar")).strip(),
                                (row.getString("given_name_latin") + " " + row.getString("family_name_latin")).strip()),
                        Objects.requireNonNull(regions.get(row.getString("region_code"))),
                        row.getObject("valid_until", LocalDate.class),
                        batch.publicAddress() + "/cards/" + mint.secret(row.getObject("id", UUID.class)),
                        row.getBytes("jpeg")))
                .list();
    }
}
