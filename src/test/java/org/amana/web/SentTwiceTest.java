package org.amana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.AtOnce;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class SentTwiceTest {

    private static final String FORM = "/admin/accounts/new";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("A form that is sent twice changes nothing twice, and leads where its first sending led")
    void sentTwice() {
        String once = UUID.randomUUID().toString();
        Answer first = invite(once, "twice@amana.example");
        Answer second = invite(once, "twice@amana.example");
        assertThat(first.status()).isEqualTo(302);
        assertThat(first.location()).startsWith("/admin/accounts/");
        assertThat(second.status()).isEqualTo(302);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(accounts("twice@amana.example")).isEqualTo(1);
    }

    @Test
    @DisplayName("A double click at the same instant changes nothing twice, and nobody sees an error")
    void doubleClick() throws Exception {
        String once = UUID.randomUUID().toString();
        Visitor administrator = visitors.as(people.administrator());
        administrator.get(FORM);
        Callable<Answer> click = () -> invite(once, "double@amana.example");
        assertThat(AtOnce.statuses(click, click)).containsExactly(302, 302);
        assertThat(accounts("double@amana.example")).isEqualTo(1);
    }

    @Test
    @DisplayName("A form that was refused can be sent again, corrected, with the token that it carried")
    void refusedThenCorrected() {
        String once = UUID.randomUUID().toString();
        String taken = people.loginOf(people.administrator());
        Answer refused = invite(once, taken);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("input[name=login]").attr("value")).isEqualTo(taken);
        Answer corrected = invite(once, "corrected@amana.example");
        assertThat(corrected.status()).isEqualTo(302);
        assertThat(accounts("corrected@amana.example")).isEqualTo(1);
    }

    private Answer invite(String once, String login) {
        return visitors.as(people.administrator())
                .post(FORM, "nameAr", "مريم الوردي", "nameLatin", "Meryem El Ouardi", "login", login, "_once", once);
    }

    private int accounts(String login) {
        return jdbc.sql("select count(*) from account where login = ?")
                .param(login)
                .query(Integer.class)
                .single();
    }
}
