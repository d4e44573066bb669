package org.amana.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.amana.membership.photograph.Portrait;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Members of a region who have a photograph and no card, until the cards they got and the photographs are taken away. */
final class Photographed implements AutoCloseable {

    private static final int PICTURES = 20;
    private static final String WITHOUT_CARD = """
            m.region_code = ? and m.status = 'ACTIVE' and m.identity_hash is not null
                and not exists (select from card c where c.member_id = m.id and c.ended_on is null)
            """;

    private final Connection database;
    private final JdbcTemplate jdbc;
    private final List<UUID> given;
    private final int count;
    private @Nullable UUID batch;

    private Photographed(Connection database, String region, int people) throws IOException {
        this.database = database;
        this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(database, true));
        Integer already = jdbc.queryForObject(
                "select count(*) from member m join member_photograph p on p.member_id = m.id where " + WITHOUT_CARD,
                Integer.class,
                region);
        this.given = jdbc.queryForList(
                "select m.id from member m where " + WITHOUT_CARD + """
                        and not exists (select from member_photograph p where p.member_id = m.id)
                        order by m.id limit ?
                        """,
                UUID.class,
                region,
                people - (already == null ? 0 : already));
        this.count = given.size() + (already == null ? 0 : already);
        photograph();
    }

    /** So many as were asked for, unless the region has fewer. */
    int count() {
        return count;
    }

    /** So many in all: those who have a photograph already, and others who are given one. */
    static Photographed of(BenchParty party, String region, int people) throws IOException, SQLException {
        return new Photographed(party.database(), region, people);
    }

    private void photograph() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
            byte[] sent = sent(new Random(i));
            pictures.add(
                    Portrait.of(new ByteArrayInputStream(sent), sent.length).jpeg());
        }
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            rows.add(new Object[] {pictures.get(i % PICTURES), given.get(i)});
        }
        jdbc.batchUpdate("""
                insert into member_photograph (member_id, region_code, province_code, jpeg, kept_at)
                select id, region_code, province_code, ?, now() from member where id = ?
                """, rows);
    }

    /** As a telephone sends it: light that falls off, a head and shoulders, and the grain that makes files large. */
    private static byte[] sent(Random random) throws IOException {
        BufferedImage picture = new BufferedImage(1200, 1600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(200 + random.nextInt(40), 200 + random.nextInt(40), 200 + random.nextInt(40)));
        pen.fillRect(0, 0, 1200, 1600);
        pen.setColor(new Color(random.nextInt(120), random.nextInt(120), random.nextInt(120)));
        pen.fillOval(100, 1150, 1000, 900);
        pen.setColor(new Color(150 + random.nextInt(80), 110 + random.nextInt(60), 80 + random.nextInt(50)));
        pen.fillOval(300, 300, 600, 900);
        pen.dispose();
        for (int y = 0; y < 1600; y++) {
            for (int x = 0; x < 1200; x++) {
                int grain = (int) (random.nextGaussian() * 14) - (x + y) / 60;
                Color color = new Color(picture.getRGB(x, y));
                picture.setRGB(
                        x,
                        y,
                        grained(color.getRed(), grain) << 16
                                | grained(color.getGreen(), grain) << 8
                                | grained(color.getBlue(), grain));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    private static int grained(int value, int grain) {
        return Math.max(0, Math.min(255, value + grain));
    }

    /** They are given their cards in this batch. */
    void got(String inBatch) {
        batch = UUID.fromString(inBatch);
    }

    @Override
    public void close() throws SQLException {
        if (batch != null) {
            jdbc.update("""
                    delete from card c using card_batch_member b
                    where b.batch_id = ? and b.outcome = 'ISSUED' and c.member_id = b.member_id and c.ended_on is null
                    """, batch);
            for (String table : List.of("card_sheets_piece", "card_sheets", "card_batch_member")) {
                jdbc.update("delete from " + table + " where batch_id = ?", batch);
            }
            jdbc.update("delete from card_batch where id = ?", batch);
        }
        jdbc.update("delete from member_photograph where member_id = any (?)", (Object) given.toArray(UUID[]::new));
        jdbc.execute("vacuum card, card_batch, card_batch_member, card_sheets_piece, member_photograph");
        database.close();
    }
}
