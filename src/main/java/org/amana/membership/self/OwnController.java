package org.amana.membership.self;

import org.amana.access.Viewer;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member's first page and their record; whoever left reads where to write instead. */
@Controller
class OwnController {

    private final OwnPages pages;
    private final FormerMembers former;
    private final Settings settings;

    OwnController(OwnPages pages, FormerMembers former, Settings settings) {
        this.pages = pages;
        this.former = former;
        this.settings = settings;
    }

    @GetMapping("/me")
    ModelAndView first(Viewer viewer) {
        return viewer.member()
                ? new ModelAndView("membership/self/me", "page", pages.first(viewer))
                : new ModelAndView("membership/self/former", "page", former.of(viewer))
                        .addObject("notice", DataProtectionNotice.of(settings));
    }

    @GetMapping("/me/data")
    ModelAndView data(Viewer viewer) {
        return new ModelAndView("membership/self/data", "page", pages.data(viewer))
                .addObject("notice", DataProtectionNotice.of(settings));
    }
}
