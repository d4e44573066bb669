package org.amana.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.kernel.RuleViolation;
import org.amana.outbox.Means;
import org.amana.testing.AmanaTest;
import org.amana.web.Languages;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@AmanaTest
class ContactCodesTest {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @Autowired
    ContactCodes codes;

    @Autowired
    SignInCodes signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("A code serves once, in any digits, for what it was asked for")
    void servesOnce() {
        UUID id = codes.send(Purpose.APPLICATION, Means.PHONE, "+212600000001", Languages.ARABIC);
        String code = sent("PHONE");
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
        String right = sent("EMAIL");
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
        String code = sent("EMAIL");
        jdbc.sql("update contact_code set expires_at = now() - interval '1 second'")
                .update();
        jdbc.sql("delete from message").update();
        UUID unsent = signIn.ask(new ContactAddress(Means.EMAIL, "nobody@amana.example"), Languages.FRENCH);
        signIn.sendAll();

        assertThat(codes.confirm(late, Purpose.SIGN_IN, code)).isFalse();
        assertThat(codes.confirm(unsent, Purpose.SIGN_IN, "")).isFalse();
        assertThat(jdbc.sql("select count(*) from message").query(Long.class).single())
                .isZero();
    }

    @Test
    @DisplayName("One client asks five codes an hour for one address, and others go on asking for it, up to twenty")
    void throttled() {
        for (int i = 0; i < 5; i++) {
            codes.send(Purpose.SIGN_IN, Means.EMAIL, "amal@amana.example", Languages.FRENCH);
        }

        assertThatThrownBy(() -> codes.send(Purpose.SIGN_IN, Means.EMAIL, " Amal@amana.example", Languages.FRENCH))
                .isInstanceOf(RuleViolation.class);
        codes.send(Purpose.SIGN_IN, Means.EMAIL, "youssef@amana.example", Languages.FRENCH);

        for (int other = 1; other <= 3; other++) {
            from("10.0.0." + other, 5);
        }
        assertThatThrownBy(() -> from("10.0.0.4", 1)).isInstanceOf(RuleViolation.class);
    }

    /** As requests from another client would. */
    private void from(String client, int times) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(client);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            for (int i = 0; i < times; i++) {
                codes.send(Purpose.SIGN_IN, Means.EMAIL, "amal@amana.example", Languages.FRENCH);
            }
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private String sent(String means) {
        Matcher found = CODE.matcher(jdbc.sql("select body from message where means = ?")
                .param(means)
                .query(String.class)
                .single());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
