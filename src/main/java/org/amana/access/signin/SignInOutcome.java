package org.amana.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What follows a sign-in: the page asked for, or the form again; either way a fact in the trail (A5). */
@Component
class SignInOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    private final Accounts accounts;
    private final AuditTrail audit;

    SignInOutcome(Accounts accounts, AuditTrail audit) {
        this.accounts = accounts;
        this.audit = audit;
        setDefaultTargetUrl("/home");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        accounts.signedIn(UUID.fromString(authentication.getName()));
        super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        audit.recordEvenIfRefused(AuditFact.of("SIGN_IN_REFUSED", "Account", "unknown")
                .with("why", failure.getClass().getSimpleName()));
        getRedirectStrategy().sendRedirect(request, response, "/login?refused");
    }
}
