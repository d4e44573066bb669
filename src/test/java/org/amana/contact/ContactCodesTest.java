package org.amana.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.kernel.RuleViolation;
import org.amana.testing.AmanaTest;
import org.amana.web.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class ContactCodesTest {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @Autowired
    ContactCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("A code serves once, in any digits, for what it was asked for")
    void servesOnce() {
        UUID id = codes.send(Purpose.APPLICATION, Means.PHONE, "+212600000001", Languages.ARABIC);
        String code = sent("text_message");
        String arabic = code.chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '٠')))
                .reduce("", String::concat);

        assertThat(codes.confirm(id, Purpose.SIGN_IN, code)).isFalse();
        assertThat(codes.confirm(id, Purpose.APPLICATION, arabic.substring(0, 3) + " " + arabic.substring(3)))
                .isTrue();
        assertThat(codes.confirm(id, Purpose.APPLICATION, code)).isFalse();
        assertThat(jdbc.sql("select count(*) from contact_code c where c::text like '%' || ? || '%'")
                        .param(code)
                        .query(Long.class)
                        .single())
                .as("the code itself is not kept")
                .isZero();
    }

    @Test
    @DisplayName("After five tries even the right code opens nothing, also where each try’s change was taken back")
    void fiveTries() {
        UUID id = codes.send(Purpose.SIGN_IN, Means.EMAIL, "amal@amana.example", Languages.FRENCH);
        String right = sent("letter");
        String wrong = right.equals("000000") ? "111111" : "000000";
        for (int i = 0; i < 5; i++) {
            transaction.executeWithoutResult(status -> {
                assertThat(codes.confirm(id, Purpose.SIGN_IN, wrong)).isFalse();
                status.setRollbackOnly();
            });
        }

        assertThat(codes.confirm(id, Purpose.SIGN_IN, right)).isFalse();
    }

    @Test
    @DisplayName("After ten minutes a code opens nothing, and one that was not sent to an unknown address never does")
    void tooLateOrUnknown() {
        UUID late = codes.send(Purpose.SIGN_IN, Means.EMAIL, "amal@amana.example", Languages.FRENCH);
        String code = sent("letter");
        jdbc.sql("update contact_code set expires_at = now() - interval '1 second'")
                .update();
        jdbc.sql("delete from letter").update();
        UUID unsent = codes.sendIf(false, Purpose.SIGN_IN, Means.EMAIL, "nobody@amana.example", Languages.FRENCH);

        assertThat(codes.confirm(late, Purpose.SIGN_IN, code)).isFalse();
        assertThat(codes.confirm(unsent, Purpose.SIGN_IN, "")).isFalse();
        assertThat(jdbc.sql("select count(*) from letter").query(Long.class).single())
                .isZero();
    }

    @Test
    @DisplayName("One address gets five codes an hour, whoever asks")
    void throttled() {
        for (int i = 0; i < 5; i++) {
            codes.send(Purpose.SIGN_IN, Means.EMAIL, "amal@amana.example", Languages.FRENCH);
        }

        assertThatThrownBy(() -> codes.send(Purpose.SIGN_IN, Means.EMAIL, " Amal@amana.example", Languages.FRENCH))
                .isInstanceOf(RuleViolation.class);
        codes.send(Purpose.SIGN_IN, Means.EMAIL, "youssef@amana.example", Languages.FRENCH);
    }

    private String sent(String queue) {
        Matcher found = CODE.matcher(
                jdbc.sql("select body from " + queue).query(String.class).single());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
