package org.amana.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.amana.territory.Territories;
import org.amana.throttle.ClientAddress;
import org.amana.throttle.Limit;
import org.amana.throttle.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public check of a paper: what was typed leads to an address of its own, which the QR code holds too. */
@Controller
class VerifyController {

    /** By address: enough for a hall full of people behind one connection, too little for guessing. */
    static final Limit CHECKS = new Limit("PAPER_CHECK", 60, Duration.ofMinutes(1));

    private final PaperCheck check;
    private final Throttle throttle;
    private final Territories territories;

    VerifyController(PaperCheck check, Throttle throttle, Territories territories) {
        this.check = check;
        this.throttle = throttle;
        this.territories = territories;
    }

    @GetMapping("/verify")
    ModelAndView form(@RequestParam(required = false) @Nullable String code) {
        if (code == null || code.isBlank()) {
            return page("", "");
        }
        return PaperCode.typed(code)
                .map(typed -> new ModelAndView("redirect:/verify/" + typed.printed()))
                .orElseGet(() -> page("incomplete", code));
    }

    @GetMapping("/verify/{code}")
    ModelAndView answer(@PathVariable String code, HttpServletRequest request) {
        Optional<PaperCode> typed = PaperCode.typed(code);
        if (typed.isEmpty()) {
            return page("incomplete", code);
        }
        if (throttle.minutesToWait(CHECKS, ClientAddress.of(request)) > 0) {
            ModelAndView later = page("later", code);
            later.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return later;
        }
        return check.genuine(typed.get())
                .map(paper -> page("genuine", "")
                        .addObject("paper", paper)
                        .addObject(
                                "region", territories.region(paper.regionCode()).name()))
                .orElseGet(() -> page("unknown", typed.get().printed()));
    }

    private static ModelAndView page(String answer, String typed) {
        return new ModelAndView("paper/check").addObject("answer", answer).addObject("typed", typed);
    }
}
