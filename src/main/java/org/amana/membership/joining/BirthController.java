package org.amana.membership.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.amana.access.CurrentViewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.throttle.ClientAddress;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first question: a younger applicant is told from when, and nothing is kept (M2). */
@Controller
class BirthController {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final ApplicationDrafts drafts;
    private final JoinDoor door;
    private final JoinLimits limits;
    private final Settings settings;
    private final LegalDay legalDay;

    BirthController(ApplicationDrafts drafts, JoinDoor door, JoinLimits limits, Settings settings, LegalDay legalDay) {
        this.drafts = drafts;
        this.door = door;
        this.limits = limits;
        this.settings = settings;
        this.legalDay = legalDay;
    }

    @GetMapping("/join/birth")
    ModelAndView birth(@CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret) {
        Draft draft = drafts.of(secret).orElse(null);
        if (CurrentViewer.get().signedIn() || draft != null && draft.isSent()) {
            return JoinDoor.lead(draft == null ? "/join" : "/join/sent");
        }
        return door.page(JoinStep.BIRTH, BirthForm.of(draft == null ? null : draft.birthDate), draft);
    }

    @PostMapping("/join/birth")
    ModelAndView born(
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @ModelAttribute("joining") BirthForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (CurrentViewer.get().signedIn()) {
            return JoinDoor.lead("/join");
        }
        Optional<LocalDate> tooEarly = errors.hasErrors() ? Optional.empty() : oldEnoughOn(form);
        if (tooEarly.isPresent()) {
            drafts.erase(secret);
            response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.forgetting(request));
            ModelAndView young = new ModelAndView("membership/joining/young", "from", tooEarly.get());
            young.addObject("age", settings.number(Setting.MEMBER_MINIMUM_AGE));
            young.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return young;
        }
        return Form.submit(
                errors,
                () -> {
                    LocalDate birthDate = plausible(form.date());
                    Draft draft =
                            drafts.of(secret).filter(kept -> !kept.isSent()).orElse(null);
                    if (draft == null) {
                        limits.beginning(ClientAddress.of(request));
                        draft = new Draft();
                        draft.birthDate = birthDate;
                        response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.keeping(drafts.begin(draft), request));
                    } else {
                        draft.birthDate = birthDate;
                        drafts.keep(java.util.Objects.requireNonNull(secret), draft);
                    }
                    return "redirect:" + JoinStep.pathAfter(draft);
                },
                () -> door.page(JoinStep.BIRTH, form, null));
    }

    private LocalDate plausible(LocalDate day) {
        if (day.isAfter(legalDay.today()) || day.isBefore(EARLIEST)) {
            throw RuleViolation.at("birthDay", "member.birthDateImplausible", EARLIEST);
        }
        return day;
    }

    /** The day from which someone who is too young today can apply. */
    private Optional<LocalDate> oldEnoughOn(BirthForm form) {
        try {
            LocalDate from = plausible(form.date()).plusYears(settings.number(Setting.MEMBER_MINIMUM_AGE));
            return from.isAfter(legalDay.today()) ? Optional.of(from) : Optional.empty();
        } catch (RuleViolation saidBesideTheField) {
            return Optional.empty();
        }
    }
}
