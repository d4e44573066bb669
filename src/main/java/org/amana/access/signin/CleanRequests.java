package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.session.web.http.CookieSerializer;

/** What no page of ours sends is refused before anything is looked up: it would only break the look-up. */
@Configuration(proxyBeanMethods = false)
class CleanRequests {

    private static final Pattern SESSION_ID = Pattern.compile("[0-9a-f-]{36}");

    /** No database keeps the zero sign, so no value may hold it (400). */
    @Bean
    HttpFirewall withoutZeroSigns() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** The refusal's page is protected as every other page is. */
    @Bean
    RequestRejectedHandler protectedRefusal() {
        return (request, response, refused) -> {
            response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendError(HttpStatus.BAD_REQUEST.value());
        };
    }

    /** A cookie that never was a session's is no cookie. */
    @Bean
    static BeanPostProcessor ownCookiesOnly() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof CookieSerializer cookies ? new OwnCookies(cookies) : bean;
            }
        };
    }

    private record OwnCookies(CookieSerializer all) implements CookieSerializer {

        @Override
        public void writeCookieValue(CookieValue value) {
            all.writeCookieValue(value);
        }

        @Override
        public List<String> readCookieValues(HttpServletRequest request) {
            return all.readCookieValues(request).stream()
                    .filter(id -> SESSION_ID.matcher(id).matches())
                    .toList();
        }
    }
}
