package org.amana.membership.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.database.Demonstration;
import org.amana.throttle.ClientAddress;
import org.amana.web.Form;
import org.amana.web.Languages;
import org.amana.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The answers looked over, then sent; and what the applicant keeps of it. */
@Controller
class SendController {

    private final JoinDoor door;
    private final ApplicationDrafts drafts;
    private final CheckedAnswers answers;
    private final SendApplication send;
    private final JoinLimits limits;
    private final PublicAddress address;
    private final Demonstration demonstration;

    SendController(
            JoinDoor door,
            ApplicationDrafts drafts,
            CheckedAnswers answers,
            SendApplication send,
            JoinLimits limits,
            PublicAddress address,
            Demonstration demonstration) {
        this.address = address;
        this.demonstration = demonstration;
        this.door = door;
        this.drafts = drafts;
        this.answers = answers;
        this.send = send;
        this.limits = limits;
    }

    @GetMapping(JoinStep.CHECK)
    ModelAndView check(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return door.within(secret, draft -> JoinStep.nextOf(draft)
                .map(next -> JoinDoor.lead(next.path()))
                .orElseGet(() -> page(Objects.requireNonNull(secret), draft)));
    }

    @PostMapping(JoinStep.CHECK)
    ModelAndView send(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            HttpServletRequest request) {
        return door.within(secret, draft -> {
            if (JoinStep.nextOf(draft).isPresent()) {
                return JoinDoor.lead(JoinStep.pathAfter(draft));
            }
            String kept = Objects.requireNonNull(secret);
            BindingResult errors = new DirectFieldBindingResult(new Object(), "joining");
            return Form.submit(
                    errors,
                    () -> {
                        limits.sending(ClientAddress.of(request), Objects.requireNonNull(draft.address()));
                        RowScope province = new RowScope(Set.of(), Set.of(Objects.requireNonNull(draft.provinceCode)));
                        CurrentViewer.within(province, () -> {
                            send.send(
                                    kept,
                                    Languages.of(LocaleContextHolder.getLocale().getLanguage()));
                            return kept;
                        });
                        return "redirect:/join/sent";
                    },
                    () -> page(kept, draft));
        });
    }

    /** Shown on this device until the browser is closed, a day at most; the secret itself is kept sealed. */
    @GetMapping("/join/sent")
    ModelAndView sent(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        return drafts.of(secret)
                .filter(Draft::isSent)
                .filter(draft -> !CurrentViewer.get().signedIn())
                .map(draft -> new ModelAndView("membership/joining/sent", "reference", draft.reference)
                        .addObject("address", address.base() + "/join/" + draft.link)
                        .addObject("link", "/join/" + draft.link)
                        .addObject("told", !demonstration.running()))
                .orElseGet(() -> JoinDoor.lead("/join"));
    }

    private ModelAndView page(String secret, Draft draft) {
        return door.page("membership/joining/check", new Object()).addObject("answers", answers.of(secret, draft));
    }
}
