package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.amana.access.DemonstrationAccount;
import org.amana.access.DemonstrationAccounts;
import org.amana.access.SignInMeans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** One click into a listed account of the demonstration, and into no other. Only the demonstration has this filter. */
class DemonstrationSignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/demonstration";

    private final ObjectProvider<DemonstrationAccounts> accounts;

    DemonstrationSignIn(ObjectProvider<DemonstrationAccounts> accounts) {
        super(PathPatternRequestMatcher.withDefaults().matcher(org.springframework.http.HttpMethod.POST, PATH));
        this.accounts = accounts;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        SignInOutcome.by(request, SignInMeans.DEMONSTRATION);
        String wanted = request.getParameter("account");
        return listed(accounts).stream()
                .map(account -> account.accountId().toString())
                .filter(account -> account.equals(wanted))
                .findFirst()
                .map(account -> UsernamePasswordAuthenticationToken.authenticated(
                        AccountUsers.user(account, ""), null, List.of()))
                .orElseThrow(() -> new BadCredentialsException("not an account of the demonstration"));
    }

    static List<DemonstrationAccount> listed(ObjectProvider<DemonstrationAccounts> accounts) {
        return accounts.stream().flatMap(room -> room.accounts().stream()).toList();
    }
}
