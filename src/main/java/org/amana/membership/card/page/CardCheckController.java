package org.amana.membership.card.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.amana.throttle.ClientAddress;
import org.amana.throttle.Limit;
import org.amana.throttle.Throttle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The address behind a card's QR code, for whoever is shown the card. */
@Controller
class CardCheckController {

    /** By address: enough for the door of a congress behind one connection, too little for guessing. */
    static final Limit CHECKS = new Limit("CARD_CHECK", 120, Duration.ofMinutes(1));

    private final CardCheck check;
    private final Throttle throttle;

    CardCheckController(CardCheck check, Throttle throttle) {
        this.check = check;
        this.throttle = throttle;
    }

    @GetMapping("/cards/{secret}")
    ModelAndView check(@PathVariable("secret") String secret, HttpServletRequest request) {
        if (throttle.minutesToWait(CHECKS, ClientAddress.of(request)) > 0) {
            ModelAndView later = new ModelAndView("membership/card/check", "answer", "later");
            later.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return later;
        }
        return new ModelAndView("membership/card/check", "answer", check.valid(secret) ? "valid" : "invalid");
    }
}
