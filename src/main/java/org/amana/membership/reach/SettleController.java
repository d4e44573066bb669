package org.amana.membership.reach;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Settles a change of where a member is reached that was put back before (M7). */
@Controller
class SettleController {

    private final SettleChange settle;

    SettleController(SettleChange settle) {
        this.settle = settle;
    }

    @PostMapping("/members/{member}/contact/settle")
    String settle(
            Viewer viewer,
            @PathVariable UUID member,
            @RequestParam(required = false) @Nullable UUID change,
            @RequestParam(defaultValue = "false") boolean seen,
            RedirectAttributes redirect) {
        settle.settle(viewer, member, change, seen);
        Flash.done(redirect, "reach.settled");
        return "redirect:/members/" + member;
    }
}
