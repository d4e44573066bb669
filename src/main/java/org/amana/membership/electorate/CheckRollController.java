package org.amana.membership.electorate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Territories;
import org.amana.throttle.ClientAddress;
import org.amana.throttle.Limit;
import org.amana.throttle.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The public check of a roll: by its fingerprint, or by the file itself, whose fingerprint is made again. */
@Controller
class CheckRollController {

    static final Limit CHECKS = new Limit("ROLL_CHECK", 20, Duration.ofMinutes(1));

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final CheckRoll check;
    private final Throttle throttle;
    private final Territories territories;

    CheckRollController(CheckRoll check, Throttle throttle, Territories territories) {
        this.check = check;
        this.throttle = throttle;
        this.territories = territories;
    }

    @GetMapping("/verify/rolls")
    ModelAndView byFingerprint(
            @RequestParam(required = false) @Nullable String fingerprint, HttpServletRequest request) {
        String typed =
                fingerprint == null ? "" : fingerprint.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return page("", "");
        }
        return FINGERPRINT.matcher(typed).matches() ? tooOften(request) ? later() : answer(typed) : page("unknown", "");
    }

    @PostMapping("/verify/rolls")
    ModelAndView byFile(@RequestParam(required = false) @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return page("noFile", "");
        }
        if (tooOften(request)) {
            return later();
        }
        try {
            return answer(CheckRoll.fingerprint(file.getBytes()));
        } catch (RuleViolation noRoll) {
            return page("unknown", "");
        }
    }

    private boolean tooOften(HttpServletRequest request) {
        return throttle.minutesToWait(CHECKS, ClientAddress.of(request)) > 0;
    }

    private static ModelAndView later() {
        ModelAndView later = page("later", "");
        later.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return later;
    }

    private ModelAndView answer(String fingerprint) {
        Optional<CheckRoll.Facts> facts = check.of(fingerprint);
        return facts.map(roll ->
                        page("genuine", fingerprint).addObject("roll", roll).addObject("territory", name(roll)))
                .orElseGet(() -> page("unknown", fingerprint));
    }

    private @Nullable TwoScripts name(CheckRoll.Facts roll) {
        if (roll.region() == null) {
            return null;
        }
        return roll.province() == null
                ? territories.region(roll.region()).name()
                : territories.province(roll.province()).name();
    }

    private static ModelAndView page(String answer, String fingerprint) {
        return new ModelAndView("membership/electorate/check", "answer", answer).addObject("fingerprint", fingerprint);
    }
}
