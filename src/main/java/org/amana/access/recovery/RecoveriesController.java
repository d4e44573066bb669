package org.amana.access.recovery;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Accounts;
import org.amana.access.Assignments;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a second person before it works (A7); for everyone what waits for them. */
@Controller
@RequestMapping("/recoveries")
class RecoveriesController {

    private final ConfirmRecovery confirming;
    private final Accounts accounts;
    private final Assignments assignments;

    RecoveriesController(ConfirmRecovery confirming, Accounts accounts, Assignments assignments) {
        this.confirming = confirming;
        this.accounts = accounts;
        this.assignments = assignments;
    }

    @GetMapping
    ModelAndView waiting(Viewer viewer) {
        List<Recovery> waiting = confirming.waitingFor(viewer);
        return new ModelAndView("access/recoveries", "waiting", waiting)
                .addObject(
                        "names",
                        accounts.names(waiting.stream()
                                .flatMap(recovery -> Stream.of(recovery.accountId(), recovery.begunBy()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()))
                .addObject("self", viewer.accountId())
                .addObject("codeStandsForSecond", viewer.administrator() && assignments.codeStandsForSecond());
    }

    @PostMapping("/{recovery}/confirm")
    String confirm(
            Viewer viewer,
            @PathVariable UUID recovery,
            @RequestParam(defaultValue = "") String code,
            RedirectAttributes redirect) {
        confirming.confirm(viewer, recovery, code);
        Flash.done(redirect, "recovery.confirmed");
        return "redirect:/recoveries";
    }

    @PostMapping("/{recovery}/refuse")
    String refuse(Viewer viewer, @PathVariable UUID recovery, RedirectAttributes redirect) {
        confirming.refuse(viewer, recovery);
        Flash.done(redirect, "recovery.refused");
        return "redirect:/recoveries";
    }
}
