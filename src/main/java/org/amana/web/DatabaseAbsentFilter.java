package org.amana.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.amana.database.DatabaseAbsence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * While the database is gone, a page that says so and needs nothing of it: not even who is signed in. Outermost, since
 * the session itself lies in the database.
 */
class DatabaseAbsentFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(DatabaseAbsentFilter.class);
    private static final String RETRY_SECONDS = "15";

    private final ITemplateEngine templates;
    private final LocaleResolver locales;

    DatabaseAbsentFilter(ITemplateEngine templates, LocaleResolver locales) {
        this.templates = templates;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted() || !DatabaseAbsence.causes(failure)) {
                throw failure;
            }
            log.warn("The database does not answer: {}", failure.toString());
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale reader = locales.resolveLocale(request);
        boolean sent =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        response.resetBuffer();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        templates.process("error/absent", new Context(reader, Map.of("sent", sent)), response.getWriter());
    }
}
