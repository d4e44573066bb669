package org.amana.membership.photograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class PhotographTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    UUID member = new UUID(0, 0);

    @BeforeEach
    void someone() {
        member = people.as(
                        people.secretary(), () -> members.register(people.secretary(), new Newcomer().registration()))
                .id();
    }

    @Test
    @DisplayName(
            "M6, M8: a photograph is redrawn upright, three to four and small; nothing that came with the file is kept")
    void redrawn() {
        assertThat(page(people.leader()).select("img.am-portrait")).isEmpty();
        assertThat(send(people.preparer(), Pictures.onItsSide(1600, 1200)).status())
                .isEqualTo(302);
        byte[] kept = shown(people.leader());
        BufferedImage picture = Pictures.read(kept);
        assertThat(picture.getWidth()).isEqualTo(450);
        assertThat(picture.getHeight()).isEqualTo(600);
        assertThat(light(picture, 440, 300)).as("the top was at the right").isTrue();
        assertThat(light(picture, 10, 300)).isFalse();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("GPS")
                .doesNotContain("Exif");
    }

    @Test
    @DisplayName("M6: one photograph each: the next takes the place of the former, and it can be taken away")
    void replaced() {
        send(people.secretary(), Pictures.png(300, 400));
        byte[] first = shown(people.secretary());
        send(people.secretary(), Pictures.jpeg(900, 500));
        byte[] second = shown(people.secretary());
        assertThat(second).isNotEqualTo(first);
        assertThat(Pictures.read(second).getWidth()).as("never blown up").isEqualTo(375);
        assertThat(jdbc.sql("select count(*) from audit_fact where action = 'MEMBER_PHOTOGRAPH_KEPT'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        visitors.as(people.provincial()).post("/members/" + member + "/photograph/remove");
        assertThat(page(people.secretary()).select("img.am-portrait")).isEmpty();
    }

    @Test
    @DisplayName("M6: what is no picture, too small, or too large is refused beside the field")
    void refused() {
        assertThat(send(people.secretary(), "%PDF-1.4".getBytes(StandardCharsets.US_ASCII))
                        .document()
                        .select("#photograph-wrong")
                        .text())
                .contains("JPEG");
        assertThat(send(people.secretary(), Pictures.png(150, 400))
                        .document()
                        .select("#photograph-wrong")
                        .text())
                .contains("150 × 400");
        byte[] cut = java.util.Arrays.copyOf(Pictures.png(300, 400), 90);
        assertThat(send(people.secretary(), cut).status()).isEqualTo(422);
        assertThat(send(people.secretary(), new byte[0]).status()).isEqualTo(422);
        assertThat(send(people.secretary(), new byte[Portrait.LARGEST + 1]).status())
                .isIn(422, 413);
        assertThat(page(people.secretary()).select("img.am-portrait")).isEmpty();
    }

    @Test
    @DisplayName("A picture that unfolds without end, in its words or in its length, takes no memory")
    void unfolding() {
        assertThat(send(people.secretary(), Pictures.withWords(300, 400, 3_000)).status())
                .isEqualTo(302);
        assertThat(send(people.secretary(), Pictures.png(200, 60_000)).status()).isEqualTo(302);
        BufferedImage middle = Pictures.read(shown(people.secretary()));
        assertThat(middle.getWidth()).isEqualTo(200);
        assertThat(middle.getHeight()).isEqualTo(266);
    }

    private Answer send(Viewer by, byte[] picture) {
        return visitors.as(by).upload("/members/" + member + "/photograph", "photograph", "p.jpg", picture);
    }

    private org.jsoup.nodes.Document page(Viewer by) {
        return visitors.as(by).get("/members/" + member).document();
    }

    private byte[] shown(Viewer by) {
        String address = page(by).select("img.am-portrait").attr("src");
        return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    }

    private static boolean light(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xFF) > 128;
    }
}
