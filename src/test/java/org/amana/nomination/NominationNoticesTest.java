package org.amana.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.amana.notice.Told;
import org.amana.testing.AmanaTest;
import org.amana.testing.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class NominationNoticesTest {

    @Autowired
    Region region;

    @Autowired
    Told told;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "N3: the leadership is told of a withdrawal after submission, the region when its province returns by itself")
    void withdrawal() {
        Map<String, UUID> nominees = region.ready(Region.SMALL);
        region.submit(Region.SMALL);
        assertThat(told.to(people.leader())).as("a list is told as one").hasSize(1);
        told.read(people.leader());

        region.withdraw(Region.FIRST, nominees.get(Region.FIRST));

        assertThat(told.to(people.leader())).hasSize(1).allMatch(text -> text.contains("من ملف قيد الدراسة"));
        assertThat(told.to(region.secretaryOf(Region.FIRST)))
                .hasSize(1)
                .allMatch(text -> text.contains("عاد الملف إلى الجهة"));
    }

    @Test
    @DisplayName("N6, B1: the confirmed nominee gets the activation link by mail, the region the decision")
    void confirmed() {
        Map<String, UUID> nominees = region.ready(Region.SMALL);
        region.submit(Region.SMALL);
        jdbc.sql(
                        "update member set email = 'confirmed@amana.example' where id = (select member_id from nominee where id = ?)")
                .param(nominees.get(Region.FIRST))
                .update();

        region.confirm(Region.FIRST, nominees.get(Region.FIRST));

        assertThat(jdbc.sql("select address from message join account on login = address where kind = 'activation'")
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(told.to(region.secretaryOf(Region.FIRST))).hasSize(1).allMatch(text -> text.contains("تم البت"));
    }
}
