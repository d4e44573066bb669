package org.amana.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.amana.testing.AmanaTest;
import org.amana.testing.Device;
import org.amana.testing.People;
import org.amana.testing.Screen;
import org.amana.testing.Screens;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys in a real browser, with an authenticator that the browser itself plays. */
@AmanaTest
class PasskeysTest {

    @Autowired
    People people;

    @Autowired
    Screens screens;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("A5: a passkey is made on a phone in Arabic, opens the account, is removed, and then opens nothing")
    void madeUsedRemoved() {
        Screen screen = screens.open(Device.PHONE, "ar");
        Page page = screen.page();
        authenticator(page);
        screen.signIn(people.secretary(), people);
        screen.open("/account/passkeys").fillId("label", "هاتفي").press("إنشاء مفتاح على هذا الجهاز");
        page.waitForSelector(".am-flash");
        screen.check().picture("passkeys");
        assertThat(page.content()).contains("هاتفي");

        page.context().clearCookies();
        enter(screen, page);
        page.waitForURL("**/home");
        assertThat(facts("SIGNED_IN")).containsExactly("PASSWORD", "PASSKEY");

        screen.open("/account/passkeys");
        page.click("details summary:has-text('حذف')");
        screen.press("نعم، احذفوا هذا المفتاح");
        page.waitForSelector(".am-flash");
        assertThat(jdbc.sql("select count(*) from passkey").query(Long.class).single())
                .isZero();
        page.context().clearCookies();
        enter(screen, page);
        page.waitForURL("**/login/passkey?refused");
        assertThat(facts("SIGN_IN_REFUSED")).containsExactly("PASSKEY");
    }

    @Test
    @DisplayName(
            "A5: the only way in cannot be removed, another’s passkey is not found, and an invented answer opens nothing")
    void lastAndForged() {
        var secretary = people.secretary();
        var visitor = visitors.as(secretary);
        var own = kept(secretary.accountId());
        assertThat(visitors.as(people.leader())
                        .post("/account/passkeys/" + own + "/remove")
                        .status())
                .isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from passkey").query(Long.class).single())
                .as("nobody removes another’s")
                .isEqualTo(1);
        jdbc.sql("update account set password_hash = null where id = ?")
                .param(secretary.accountId())
                .update();

        assertThat(visitor.post("/account/passkeys/" + own + "/remove").status())
                .isEqualTo(422);
        kept(secretary.accountId());
        assertThat(visitor.post("/account/passkeys/" + own + "/remove").status())
                .isEqualTo(302);

        var stranger = visitors.signedOut();
        assertThat(stranger.post("/login/passkey", "answer", "{}").location()).isEqualTo("/login/passkey?refused");
        stranger.get("/login/passkey");
        assertThat(stranger.post("/login/passkey", "answer", "{\"id\":\"AQ\",\"rawId\":\"AQ\"}")
                        .location())
                .isEqualTo("/login/passkey?refused");
    }

    private java.util.UUID kept(java.util.UUID account) {
        java.util.UUID id = org.amana.kernel.Ids.next();
        jdbc.sql("""
                insert into passkey (id, account_id, credential_id, public_key, signature_count, user_verified,
                    backup_eligible, backed_up, transports, attestation, client_data, label, created_at, last_used_at)
                values (?, ?, ?, '', 0, true, false, false, 'internal', '', '', 'phone', now(), now())
                """)
                .params(id, account, id.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
        return id;
    }

    private static void enter(Screen screen, Page page) {
        page.navigate("/login");
        page.click("a[href='/login/passkey']");
        screen.check();
        page.click("[data-ask]");
    }

    private java.util.List<String> facts(String action) {
        return jdbc.sql("select details ->> 'means' from audit_fact where action = ? order by id")
                .param(action)
                .query(String.class)
                .list();
    }

    private static void authenticator(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", options);
        browser.send("WebAuthn.addVirtualAuthenticator", added);
    }
}
