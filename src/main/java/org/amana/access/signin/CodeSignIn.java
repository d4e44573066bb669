package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Limits;
import org.amana.access.OwnSessions;
import org.amana.access.SignInMeans;
import org.amana.kernel.Digits;
import org.amana.throttle.ClientAddress;
import org.amana.throttle.Limit;
import org.amana.throttle.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** The code comes back; where several share the address, it is said who it is. Counted as passwords are. */
class CodeSignIn extends AbstractAuthenticationProcessingFilter {

    static final String CHECK = "/login/code/check";
    static final String WHO = "/login/code/who";

    private static final Limit GUESSES = new Limit("SIGN_IN_CODE_WHO", 5, Duration.ofMinutes(30));

    private final CodeEntrance entrance;
    private final Throttle throttle;

    CodeSignIn(CodeEntrance entrance, Throttle throttle) {
        super(new OrRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, CHECK),
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, WHO)));
        this.entrance = entrance;
        this.throttle = throttle;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        SentCode sent = SentCode.waitingFor(request).orElseThrow(() -> new NotLetIn("/login/code"));
        long wait = throttle.minutesToWait(Limits.SIGN_IN_ADDRESS, ClientAddress.of(request));
        if (wait > 0) {
            throw new NotLetIn(request.getServletPath() + "?wait=" + wait);
        }
        UUID account = request.getServletPath().equals(WHO) ? told(request, sent) : typed(request, sent);
        SentCode.forget(request);
        request.setAttribute(OwnSessions.BY_CODE, sent.address());
        SignInOutcome.by(request, SignInMeans.CODE);
        return UsernamePasswordAuthenticationToken.authenticated(
                AccountUsers.user(account.toString(), ""), null, List.of());
    }

    private UUID typed(HttpServletRequest request, SentCode sent) {
        if (sent.confirmed() || !entrance.isRight(sent, parameter(request, "code"))) {
            throw new NotLetIn(CHECK + "?refused", SignInMeans.CODE);
        }
        if (entrance.reachesSeveral(sent)) {
            sent.back().waitIn(request.getSession());
            throw new NotLetIn(WHO);
        }
        return entrance.account(sent, null, null).orElseThrow(() -> notEnough(request));
    }

    private UUID told(HttpServletRequest request, SentCode sent) {
        if (!sent.confirmed()) {
            throw new NotLetIn("/login/code");
        }
        if (throttle.minutesToWait(GUESSES, sent.id().toString()) > 0) {
            SentCode.forget(request);
            throw new NotLetIn("/login/code");
        }
        String number = Digits.western(parameter(request, "number")).strip();
        LocalDate born = day(parameter(request, "birthDate"));
        return entrance.account(sent, number.isEmpty() ? null : number, born)
                .orElseThrow(() -> new NotLetIn(WHO + "?refused", SignInMeans.CODE));
    }

    private static NotLetIn notEnough(HttpServletRequest request) {
        SentCode.forget(request);
        return new NotLetIn("/login?moreThanCode", SignInMeans.CODE);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(Digits.western(typed.strip()));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
