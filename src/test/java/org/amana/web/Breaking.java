package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Breaks a request of the tests that asks for it. */
@Component
class Breaking implements WebMvcConfigurer, HandlerInterceptor {

    static final String ASK = "breakForTest";

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = request.getParameter(ASK);
        if ("database".equals(asked)) {
            throw new CannotGetJdbcConnectionException("gone", new SQLException("gone", "08001"));
        }
        if (asked != null && request.getDispatcherType() == jakarta.servlet.DispatcherType.REQUEST) {
            throw new IllegalStateException("broken for a test");
        }
        return true;
    }
}
