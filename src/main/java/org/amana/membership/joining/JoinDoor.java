package org.amana.membership.joining;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amana.access.CurrentViewer;
import org.amana.membership.person.DataProtectionNotice;
import org.amana.setting.Settings;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Leads an applicant through the pages: to the first question without an answer, never past it. */
@Component
class JoinDoor {

    private final ApplicationDrafts drafts;
    private final Settings settings;

    JoinDoor(ApplicationDrafts drafts, Settings settings) {
        this.drafts = drafts;
        this.settings = settings;
    }

    /** The page of a question, or where the applicant has to go first. */
    ModelAndView at(JoinStep step, @Nullable String secret, Function<Draft, ModelAndView> page) {
        return within(secret, draft -> step.reachedBy(draft) ? page.apply(draft) : lead(JoinStep.pathAfter(draft)));
    }

    /** Keeps an answer and leads on, or shows the page again with everything typed. */
    ModelAndView answer(
            JoinStep step,
            @Nullable String secret,
            BindingResult errors,
            Consumer<Draft> change,
            Function<Draft, ModelAndView> page) {
        return at(
                step,
                secret,
                draft -> Form.submit(
                        errors,
                        () -> {
                            change.accept(draft);
                            drafts.keep(java.util.Objects.requireNonNull(secret), draft);
                            return "redirect:" + JoinStep.pathAfter(draft);
                        },
                        () -> page.apply(draft)));
    }

    /** For whoever is under way, and has not sent yet. */
    ModelAndView within(@Nullable String secret, Function<Draft, ModelAndView> page) {
        if (CurrentViewer.get().signedIn()) {
            return lead("/join");
        }
        Optional<Draft> draft = drafts.of(secret);
        if (draft.isEmpty()) {
            return lead("/join?gone");
        }
        return draft.get().isSent() ? lead("/join/sent") : page.apply(draft.get());
    }

    ModelAndView page(JoinStep step, Object form, @Nullable Draft draft) {
        return page("membership/joining/" + step.key(), form)
                .addObject("step", step)
                .addObject("sections", JoinStep.SECTIONS)
                .addObject("back", draft != null && JoinStep.nextOf(draft).isEmpty() ? JoinStep.CHECK : step.before());
    }

    ModelAndView page(String view, Object form) {
        return Form.page(view, "joining", form)
                .addObject("keptHours", ApplicationDrafts.KEPT.toHours())
                .addObject("notice", DataProtectionNotice.of(settings));
    }

    static ModelAndView lead(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
