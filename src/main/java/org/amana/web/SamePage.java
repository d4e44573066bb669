package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page of ours that a request came from. */
public final class SamePage {

    private SamePage() {}

    /** Path and query of the page that sent this request, {@code /home} where that is not one of ours. */
    public static String of(HttpServletRequest request) {
        return local(request.getHeader("Referer"), request.getServerName());
    }

    private static String local(@Nullable String referer, String host) {
        try {
            URI uri = URI.create(referer == null ? "" : referer);
            if (host.equals(uri.getHost())
                    && uri.getRawPath() != null
                    && uri.getRawPath().startsWith("/")
                    && !uri.getRawPath().startsWith("//")) {
                return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
            }
        } catch (IllegalArgumentException notAnAddress) {
            return "/home";
        }
        return "/home";
    }
}
