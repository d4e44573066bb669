package org.amana.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.amana.kernel.Ids;
import org.amana.throttle.KeyedHash;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The devices on which someone has signed in before, told by a cookie that only we could write. It opens nothing; what
 * strangers try on an account just does not make its holder wait there.
 */
@Component
class KnownDevices {

    static final String COOKIE = "amana-device";

    private static final Duration LASTS = Duration.ofDays(180);
    /** People who share a device. */
    private static final int MOST = 4;

    private final KeyedHash hash;

    KnownDevices(KeyedHash hash) {
        this.hash = hash;
    }

    /** Whether this device has signed in to this account before. */
    boolean knows(HttpServletRequest request, String login) {
        return marks(request).stream().anyMatch(mark -> isOf(mark, login));
    }

    /** From now on it has. */
    void remember(HttpServletRequest request, HttpServletResponse response, String login) {
        String nonce = Ids.secret();
        List<String> marks = Stream.concat(
                        Stream.of(nonce + "." + of(nonce, login)),
                        marks(request).stream().filter(mark -> !isOf(mark, login)))
                .limit(MOST)
                .toList();
        ResponseCookie cookie = ResponseCookie.from(COOKIE, String.join(":", marks))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/login")
                .maxAge(LASTS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private boolean isOf(String mark, String login) {
        int dot = mark.indexOf('.');
        return dot > 0 && mark.substring(dot + 1).equals(of(mark.substring(0, dot), login));
    }

    private String of(String nonce, String login) {
        return hash.of("device " + nonce + " " + login.strip());
    }

    private static List<String> marks(HttpServletRequest request) {
        Cookie[] cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Arrays.stream(cookie.getValue().split(":")))
                .limit(MOST)
                .toList();
    }
}
