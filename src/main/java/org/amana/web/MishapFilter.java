package org.amana.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.amana.database.DatabaseAbsence;
import org.amana.job.Recurring;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.DisconnectedClientHelper;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Outermost: what no page answered for gets a reference and the error page. While the database is gone, and where the
 * error page itself fails, a page that needs nothing of it: not even who is signed in.
 */
class MishapFilter implements Filter {

    static final String MISHAP = Mishap.class.getName();

    private static final String RETRY_SECONDS = "15";

    private final Mishaps mishaps;
    private final ITemplateEngine templates;
    private final LocaleResolver languages;

    MishapFilter(Mishaps mishaps, ITemplateEngine templates, LocaleResolver languages) {
        this.mishaps = mishaps;
        this.templates = templates;
        this.languages = languages;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            boolean gone = DisconnectedClientHelper.isClientDisconnectedException(failure);
            if (gone || response.isCommitted() || !(request instanceof HttpServletRequest asked)) {
                throw failure;
            }
            answer(asked, (HttpServletResponse) response, failure);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        Mishap before = of(request);
        boolean first = before == null;
        boolean absent = DatabaseAbsence.causes(failure);
        Mishap mishap = first ? mishaps.keep(request, failure, absent) : before;
        request.setAttribute(MISHAP, mishap);
        if (absent || !first) {
            bare(request, response, mishap);
        } else {
            response.sendError(mishap.status());
        }
    }

    /** What happened in this request, null when nothing did. */
    static @Nullable Mishap of(HttpServletRequest request) {
        return request.getAttribute(MISHAP) instanceof Mishap mishap ? mishap : null;
    }

    private void bare(HttpServletRequest request, HttpServletResponse response, Mishap mishap) throws IOException {
        Locale reader = languages.resolveLocale(request);
        boolean sent =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        response.resetBuffer();
        response.setStatus(mishap.status());
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
        response.setContentType("text/html;charset=UTF-8");
        templates.process(
                "error/absent",
                new Context(reader, Map.of("sent", sent, "reference", mishap.reference())),
                response.getWriter());
    }

    @Configuration(proxyBeanMethods = false)
    static class Around {

        /** Outside the sessions, which need the database too. */
        @Bean
        FilterRegistrationBean<MishapFilter> mishapFilter(
                Mishaps mishaps, ITemplateEngine templates, LocaleResolver languages) {
            FilterRegistrationBean<MishapFilter> filter =
                    new FilterRegistrationBean<>(new MishapFilter(mishaps, templates, languages));
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
            return filter;
        }

        @Bean
        RecurringTask<Void> forgetOldMishaps(Mishaps mishaps) {
            return Recurring.daily("mishaps", LocalTime.of(3, 40), mishaps::forgetOld);
        }
    }
}
