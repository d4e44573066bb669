package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A double click leads to where the first click led, and changes nothing. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SentTwiceAdvice {

    static final String ANSWERED = SentTwiceAdvice.class.getName();

    private final FormTokens tokens;

    SentTwiceAdvice(FormTokens tokens) {
        this.tokens = tokens;
    }

    @ExceptionHandler
    String alreadyDone(FormTokens.SentTwice twice, HttpServletRequest request, RedirectAttributes redirect) {
        request.setAttribute(ANSWERED, true);
        Flash.done(redirect, "flash.alreadyDone");
        return "redirect:" + tokens.whereItLed(twice.token()).map(URI::toString).orElseGet(() -> SamePage.of(request));
    }
}
