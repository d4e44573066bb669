package org.amana.review.page;

import org.amana.access.Viewer;
import org.amana.review.DossierKind;
import org.amana.territory.Territories;
import org.amana.web.kept.KeptPage;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The leadership's inbox (R4). */
@Controller
class InboxController {

    private final InboxPage inbox;
    private final Territories territories;

    InboxController(InboxPage inbox, Territories territories) {
        this.inbox = inbox;
        this.territories = territories;
    }

    /** One transaction for all that the page reads. */
    @KeptPage
    @Transactional(readOnly = true)
    @GetMapping("/reviews")
    String inbox(Viewer viewer, InboxFilter filter, Model model) {
        model.addAttribute("inbox", inbox.of(viewer, filter));
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", DossierKind.values());
        model.addAttribute("regions", territories.regions());
        return "review/inbox";
    }
}
