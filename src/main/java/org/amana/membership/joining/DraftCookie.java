package org.amana.membership.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * Where an applicant's browser keeps the secret of what was typed: until it is closed, since telephones and computers
 * are shared. It is sent from our own pages only, so that no other page can answer for the applicant.
 */
final class DraftCookie {

    static final String NAME = "amana-join";

    private DraftCookie() {}

    static String keeping(String secret, HttpServletRequest request) {
        return of(secret, request, null);
    }

    static String forgetting(HttpServletRequest request) {
        return of("", request, Duration.ZERO);
    }

    private static String of(String value, HttpServletRequest request, @Nullable Duration age) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(NAME, value)
                .path("/join")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax");
        return (age == null ? cookie : cookie.maxAge(age)).build().toString();
    }
}
