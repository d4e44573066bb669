package org.amana.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.amana.testing.TextServer;
import org.amana.testing.Visitors;
import org.amana.web.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@AmanaTest
class TextTest {

    private static final String PHONE = "+212600000001";

    @Autowired
    Outbox outbox;

    @Autowired
    PostOffice office;

    @Autowired
    TextServer server;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName(
            "A short message goes to the gateway in its reader’s language, with its token, and nothing of it stays")
    void leaves() {
        outbox.send(Means.PHONE, PHONE, Languages.ARABIC, "code.SIGN_IN", Map.of("code", "12\"34\\6", "minutes", 10L));

        office.sendDue(Means.PHONE);
        office.sendDue(Means.PHONE);

        assertThat(server.received()).hasSize(1);
        assertThat(server.received().get(0).authorization()).isEqualTo("Bearer a-token");
        var sent = json.readTree(server.received().get(0).body());
        assertThat(sent.get("to").asString()).isEqualTo(PHONE);
        assertThat(sent.get("from").asString()).isEqualTo("AMANA");
        assertThat(sent.get("text").asString()).contains("رمز الدخول هو", "12\"34\\6", "10 دقائق");
        assertThat(kept()).isZero();
    }

    @Test
    @DisplayName("A gateway that is away is tried again later, a refused number keeps nobody else waiting, and what is"
            + " given up loses its words")
    void failures() {
        outbox.send(Means.PHONE, PHONE, Languages.FRENCH, "code.SIGN_IN", Map.of("code", "123456", "minutes", 10L));
        outbox.send(
                Means.PHONE,
                "+212600000002",
                Languages.FRENCH,
                "code.SIGN_IN",
                Map.of("code", "654321", "minutes", 10L));
        server.answers(503);
        office.sendDue(Means.PHONE);
        assertThat(jdbc.sql("select attempts from message order by id")
                        .query(Integer.class)
                        .list())
                .as("with the gateway away the others are not tried")
                .containsExactly(1, 0);

        server.answers(422);
        jdbc.sql("update message set next_attempt_at = now(), queued_at = now() - interval '2 days'")
                .update();
        office.sendDue(Means.PHONE);

        assertThat(outbox.waiting(Means.PHONE)).isZero();
        assertThat(outbox.lost())
                .extracting(LostMessage::failure)
                .containsOnly(Failure.REFUSED)
                .hasSize(2);
        assertThat(visitors.as(people.administrator())
                        .get("/admin/outbox")
                        .document()
                        .select("table[aria-labelledby=lost] tbody tr"))
                .extracting(org.jsoup.nodes.Element::text)
                .as("administrators see to whom and about what")
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("…02", "رسالة نصية", "رمز الدخول"));
        assertThat(jdbc.sql("select count(*) from message where body is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long kept() {
        return jdbc.sql("select count(*) from message").query(Long.class).single();
    }
}
