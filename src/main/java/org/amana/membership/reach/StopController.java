package org.amana.membership.reach;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Settings;
import org.amana.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stops a change of where a member is reached: by the link that went to the old address, or in the member's space. */
@Controller
class StopController {

    private static final String PAGE = "membership/reach/stop";

    private final StopChange stop;
    private final Settings settings;

    StopController(StopChange stop, Settings settings) {
        this.stop = stop;
        this.settings = settings;
    }

    @GetMapping("/contact/{secret}")
    ModelAndView ask(@PathVariable String secret) {
        return stop.behind(secret)
                .map(change -> page(secret).addObject("change", change))
                .orElseGet(() -> gone(secret));
    }

    /** Answers by itself: the link is used up, and leads nowhere any more. */
    @PostMapping("/contact/{secret}")
    ModelAndView byLink(@PathVariable String secret) {
        return stop.byLink(secret)
                .map(stands -> page(secret).addObject("done", stands))
                .orElseGet(() -> gone(secret));
    }

    @PostMapping("/me/contact/stop")
    String own(Viewer viewer, @RequestParam(required = false) @Nullable UUID change, RedirectAttributes redirect) {
        StopChange.AsBefore stands = stop.own(viewer, change);
        if (stands.opensFrom() == null) {
            Flash.done(redirect, "reach.done");
        } else {
            Flash.done(redirect, stands.contested() ? "reach.done.contested" : "reach.done.waits", stands.opensFrom());
        }
        return "redirect:/me/data";
    }

    /** Unknown, used and too old read the same: whoever tries links learns nothing. */
    private ModelAndView gone(String secret) {
        ModelAndView gone = page(secret).addObject("gone", true);
        gone.setStatus(HttpStatus.GONE);
        return gone;
    }

    private ModelAndView page(String secret) {
        return new ModelAndView(PAGE, "secret", secret).addObject("notice", DataProtectionNotice.of(settings));
    }
}
