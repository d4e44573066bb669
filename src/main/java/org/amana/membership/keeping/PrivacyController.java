package org.amana.membership.keeping;

import org.amana.keeping.Keeping;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What happens to people's data, for everyone to read, from the settings themselves (M8). */
@Controller
class PrivacyController {

    private final Keeping keeping;
    private final Settings settings;

    PrivacyController(Keeping keeping, Settings settings) {
        this.keeping = keeping;
        this.settings = settings;
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return new ModelAndView("membership/keeping/privacy", "notice", DataProtectionNotice.of(settings))
                .addObject("periods", keeping.periods());
    }
}
