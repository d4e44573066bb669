package org.amana.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Account;
import org.amana.access.Accounts;
import org.amana.access.Device;
import org.amana.access.Limits;
import org.amana.access.OwnSessions;
import org.amana.access.SignInMeans;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.throttle.KeyedHash;
import org.amana.throttle.Throttle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * What follows a sign-in: what was typed before the session was lost, the page asked for, or the form again; either way
 * a fact in the trail (A5), which never holds what was typed.
 */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    private final Accounts accounts;
    private final AuditTrail audit;
    private final Throttle throttle;
    private final KnownDevices devices;
    private final KeyedHash hash;
    private final FormOwner owners;
    private final SignInLanguage languages;
    private final LegalDay legalDay;
    private final Duration sessionLasts;

    SignInOutcome(
            Accounts accounts,
            AuditTrail audit,
            Throttle throttle,
            KnownDevices devices,
            KeyedHash hash,
            FormOwner owners,
            SignInLanguage languages,
            RequestCache pagesAskedFor,
            LegalDay legalDay,
            @Value("${spring.session.timeout:8h}") Duration sessionLasts) {
        this.accounts = accounts;
        this.audit = audit;
        this.throttle = throttle;
        this.devices = devices;
        this.hash = hash;
        this.owners = owners;
        this.languages = languages;
        this.legalDay = legalDay;
        this.sessionLasts = sessionLasts;
        setDefaultTargetUrl("/home");
        setRequestCache(pagesAskedFor);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        UUID account = UUID.fromString(authentication.getName());
        accounts.signedIn(account, means(request));
        languages.meet(account, request, response);
        // Only a password shows that a name that was sent along is one's own.
        if (means(request) == SignInMeans.PASSWORD) {
            throttle.forget(Limits.SIGN_IN, SignInThrottle.key(request));
            devices.remember(request, response, SignInThrottle.login(request));
        }
        if (means(request) == SignInMeans.CODE) {
            request.getSession().setAttribute(OwnSessions.BY_CODE, request.getAttribute(OwnSessions.BY_CODE));
        } else {
            request.getSession().removeAttribute(OwnSessions.BY_CODE);
        }
        request.getSession()
                .setAttribute(OwnSessions.DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT), legalDay.now()));
        request.getSession().setMaxInactiveInterval((int) sessionLasts.toSeconds());
        boolean waiting = ParkedForm.waitingIn(request.getSession())
                .filter(form -> form.owner().equals(owners.of(account)))
                .isPresent();
        if (waiting) {
            getRedirectStrategy().sendRedirect(request, response, "/resume");
        } else {
            ParkedForm.forget(request.getSession());
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    /** Notes what somebody is coming in by, where it is not a password. */
    static void by(HttpServletRequest request, SignInMeans means) {
        request.setAttribute(SignInMeans.class.getName(), means);
    }

    private static SignInMeans means(HttpServletRequest request) {
        return request.getAttribute(SignInMeans.class.getName()) instanceof SignInMeans means
                ? means
                : SignInMeans.PASSWORD;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof NotLetIn notLetIn) {
            SignInMeans means = notLetIn.means();
            if (means != null) {
                audit.recordEvenIfRefused(
                        AuditFact.of("SIGN_IN_REFUSED", "Account", "unknown").with("means", means.name()));
            }
            getRedirectStrategy().sendRedirect(request, response, notLetIn.page());
            return;
        }
        String login = SignInThrottle.login(request);
        Optional<Account> account = accounts.byLogin(login);
        audit.recordEvenIfRefused(AuditFact.of(
                        "SIGN_IN_REFUSED",
                        "Account",
                        account.map(known -> known.id().toString()).orElse("unknown"))
                .with("login", hash.of(login)));
        getRedirectStrategy().sendRedirect(request, response, "/login?refused");
    }
}
