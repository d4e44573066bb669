package org.amana.membership.duplicate;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The likely duplicates to work through. */
@Controller
class PairController {

    private final ReadPairs read;
    private final TellApart tell;

    PairController(ReadPairs read, TellApart tell) {
        this.read = read;
        this.tell = tell;
    }

    @GetMapping("/members/duplicates")
    String list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String box,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before,
            Model model) {
        model.addAttribute("list", read.list(viewer, PairBox.of(box), before == null ? after : before, before != null));
        return "membership/duplicate/list";
    }

    @PostMapping("/members/duplicates/{pair}/apart")
    String apart(Viewer viewer, @PathVariable("pair") UUID pair, RedirectAttributes redirect) {
        tell.apart(viewer, pair);
        Flash.done(redirect, "duplicates.apartDone");
        return "redirect:" + PairBox.OPEN.address();
    }

    @PostMapping("/members/duplicates/{pair}/again")
    String again(Viewer viewer, @PathVariable("pair") UUID pair, RedirectAttributes redirect) {
        tell.again(viewer, pair);
        Flash.done(redirect, "duplicates.againDone");
        return "redirect:" + PairBox.APART.address();
    }
}
