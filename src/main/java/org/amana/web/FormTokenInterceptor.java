package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Takes the one-time token of a sent form along to the change, and remembers where the change led. */
@Component
class FormTokenInterceptor implements HandlerInterceptor {

    private final FormTokens tokens;

    FormTokenInterceptor(FormTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        FormTokens.sent(tokenOf(request));
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        FormTokens.sent(null);
        UUID token = tokenOf(request);
        String location = response.getHeader("Location");
        if (token != null && location != null && request.getAttribute(SentTwiceAdvice.ANSWERED) == null) {
            tokens.leadTo(token, location);
        }
    }

    private static @Nullable UUID tokenOf(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        String sent = request.getParameter(FormTokens.FIELD);
        try {
            return sent == null ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
