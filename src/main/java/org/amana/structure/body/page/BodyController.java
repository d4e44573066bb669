package org.amana.structure.body.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.review.SubmitDossier;
import org.amana.structure.BodyKind;
import org.amana.structure.Post;
import org.amana.structure.body.Body;
import org.amana.structure.body.forming.Composition;
import org.amana.structure.body.forming.Extending;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a body: begin, add seats, justify, submit (B2, B3, B5, R1). One subclass for each kind gives the address. */
abstract class BodyController {

    private final BodyKind kind;
    private final BodyReading reading;
    private final Composition composition;
    private final SubmitDossier submitDossier;
    private final Extending extending;

    BodyController(
            BodyKind kind,
            BodyReading reading,
            Composition composition,
            SubmitDossier submitDossier,
            Extending extending) {
        this.kind = kind;
        this.reading = reading;
        this.composition = composition;
        this.submitDossier = submitDossier;
        this.extending = extending;
    }

    /** Which version of the body or of its dossier the form was opened at. */
    static class VersionForm {
        @NotNull
        @Nullable
        Integer version;
    }

    static class JustificationForm extends VersionForm {
        @Size(max = 2000)
        String words = "";
    }

    static class AnswerForm extends VersionForm {
        @Size(max = 2000)
        String answer = "";
    }

    static class ExtensionForm extends VersionForm {
        @NotNull
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate until;

        @NotBlank
        @Size(max = 2000)
        String reason = "";
    }

    static class SeatForm {
        @NotNull
        @Nullable
        Post post;
    }

    @GetMapping
    ModelAndView body(Viewer viewer, @PathVariable String region) {
        return page(reading.body(viewer, region, kind));
    }

    @PostMapping
    ModelAndView begin(
            Viewer viewer,
            @PathVariable String region,
            @ModelAttribute("beginning") SeatForm nothing,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    composition.begin(viewer, region, kind);
                    Flash.done(redirect, "structure.begun." + kind);
                    return here(region);
                },
                () -> refused(viewer, region, "beginning"));
    }

    @PostMapping("/seats")
    ModelAndView addSeat(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("adding") SeatForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    UUID seat = composition.addSeat(viewer, region, kind, Objects.requireNonNull(form.post));
                    Flash.done(redirect, "structure.seatAdded", form.post);
                    return "redirect:/regions/" + region + "/seats/" + seat;
                },
                () -> refused(viewer, region, "adding"));
    }

    @PostMapping("/justification")
    ModelAndView justify(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("justifying") JustificationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    composition.justify(viewer, region, kind, Objects.requireNonNull(form.version), form.words);
                    Flash.done(redirect, "structure.justified");
                    return here(region);
                },
                () -> refused(viewer, region, "justifying").addObject("justifying", form));
    }

    @PostMapping("/submission")
    ModelAndView submit(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("submitting") VersionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    Body body = composition.beingFormed(viewer, region, kind);
                    submitDossier.submit(viewer, body.dossierId(), Objects.requireNonNull(form.version));
                    Flash.done(redirect, "structure.submitted." + kind);
                    return here(region);
                },
                () -> page(reading.bodyToSubmit(viewer, region, kind)).addObject("refused", "submitting"));
    }

    @PostMapping("/extension")
    ModelAndView extend(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("extending") ExtensionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    extending.extend(
                            viewer,
                            region,
                            kind,
                            Objects.requireNonNull(form.version),
                            Objects.requireNonNull(form.until),
                            form.reason);
                    Flash.done(redirect, "structure.extended", form.until);
                    return here(region);
                },
                () -> page(reading.bodyToExtend(viewer, region, kind))
                        .addObject("refused", "extending")
                        .addObject("extending", form));
    }

    @PostMapping("/answer")
    ModelAndView answer(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("answering") AnswerForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    composition.answer(viewer, region, kind, Objects.requireNonNull(form.version), form.answer);
                    Flash.done(redirect, "structure.answered");
                    return here(region);
                },
                () -> refused(viewer, region, "answering").addObject("answering", form));
    }

    private ModelAndView refused(Viewer viewer, String region, String form) {
        return page(reading.bodyToCompose(viewer, region, kind)).addObject("refused", form);
    }

    /** The page with its forms as they are before anything is typed. */
    static ModelAndView page(BodyView view) {
        JustificationForm justifying = new JustificationForm();
        AnswerForm answering = new AnswerForm();
        ExtensionForm extending = new ExtensionForm();
        CongressForm congress = new CongressForm();
        Body body = view.body();
        if (body != null) {
            justifying.version = body.version();
            justifying.words = Objects.requireNonNullElse(body.justification(), "");
            answering.version = body.version();
            answering.answer = Objects.requireNonNullElse(body.answer(), "");
            extending.version = body.version();
            congress.version = body.version();
            congress.on = body.congressOn();
            congress.place = Objects.requireNonNullElse(body.congressPlace(), "");
        }
        return new ModelAndView("structure/body", "page", view)
                .addObject("justifying", justifying)
                .addObject("answering", answering)
                .addObject("extending", extending)
                .addObject("electing", congress);
    }

    private String here(String region) {
        return "redirect:/regions/" + region + "/" + kind.path();
    }
}
