package org.amana.membership.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.amana.access.CurrentViewer;
import org.amana.access.Viewer;
import org.amana.contact.ContactCodes;
import org.amana.outbox.Means;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the way to membership begins, and where an applicant ends it without having sent anything. */
@Controller
class JoinController {

    private final JoinDoor door;
    private final ApplicationDrafts drafts;
    private final ContactCodes codes;
    private final Settings settings;

    JoinController(JoinDoor door, ApplicationDrafts drafts, ContactCodes codes, Settings settings) {
        this.door = door;
        this.drafts = drafts;
        this.codes = codes;
        this.settings = settings;
    }

    @GetMapping("/join")
    ModelAndView start(
            Viewer viewer,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @RequestParam(required = false) @Nullable String gone) {
        if (viewer.signedIn()) {
            return new ModelAndView("membership/joining/signed-in", "registers", viewer.seesMembers());
        }
        Draft draft = drafts.of(secret).orElse(null);
        boolean open = Arrays.stream(Means.values()).anyMatch(codes::possible);
        return door.page(open ? "membership/joining/start" : "membership/joining/closed", new Object())
                .addObject("gone", gone != null && draft == null)
                .addObject("goOn", draft == null ? null : draft.isSent() ? "/join/sent" : JoinStep.pathAfter(draft))
                .addObject("sent", draft != null && draft.isSent())
                .addObject("minimumAge", settings.number(Setting.MEMBER_MINIMUM_AGE))
                .addObject("days", settings.number(Setting.APPLICATION_DAYS));
    }

    /** Nothing typed stays: by the applicant's own will, on whatever device. */
    @PostMapping("/join/erasure")
    String erase(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!CurrentViewer.get().signedIn()) {
            drafts.erase(secret);
            response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.forgetting(request));
        }
        return "redirect:/join?erased";
    }
}
