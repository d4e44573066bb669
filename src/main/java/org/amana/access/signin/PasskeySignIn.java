package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Objects;
import org.amana.access.Limits;
import org.amana.access.SignInMeans;
import org.amana.access.passkey.Passkeys;
import org.amana.throttle.ClientAddress;
import org.amana.throttle.Throttle;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/** A device answers with a passkey; what it was asked is spent by any answer. */
class PasskeySignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/passkey";
    private static final String ASKED = PasskeySignIn.class.getName();

    private final Passkeys passkeys;
    private final Throttle throttle;

    PasskeySignIn(Passkeys passkeys, Throttle throttle) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.passkeys = passkeys;
        this.throttle = throttle;
    }

    /** Remembers what the device is asked on the page. */
    static void asked(HttpSession session, PublicKeyCredentialRequestOptions options) {
        session.setAttribute(ASKED, options);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        long wait = throttle.minutesToWait(Limits.SIGN_IN_ADDRESS, ClientAddress.of(request));
        if (wait > 0) {
            throw new NotLetIn(PATH + "?wait=" + wait);
        }
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof PublicKeyCredentialRequestOptions asked)) {
            throw new NotLetIn(PATH + "?refused", SignInMeans.PASSKEY);
        }
        session.removeAttribute(ASKED);
        try {
            String answer = Objects.requireNonNullElse(request.getParameter("answer"), "");
            String account = passkeys.behind(asked, answer).toString();
            SignInOutcome.by(request, SignInMeans.PASSKEY);
            return UsernamePasswordAuthenticationToken.authenticated(AccountUsers.user(account, ""), null, List.of());
        } catch (RuntimeException noAnswer) {
            throw new NotLetIn(PATH + "?refused", SignInMeans.PASSKEY);
        }
    }
}
