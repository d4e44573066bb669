package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** A form that waited has arrived: from here on it is like any other. */
class ResumedForm implements HandlerInterceptor {

    static final String FIELD = "_resumed";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST") && request.getParameter(FIELD) != null) {
            ParkedForm.forget(request.getSession(false));
        }
        return true;
    }
}
