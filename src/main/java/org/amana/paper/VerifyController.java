package org.amana.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.amana.territory.Territories;
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

    private final PaperCheck check;
    private final CheckThrottle throttle;
    private final Territories territories;

    VerifyController(PaperCheck check, CheckThrottle throttle, Territories territories) {
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
        if (!throttle.allows(request.getRemoteAddr())) {
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
