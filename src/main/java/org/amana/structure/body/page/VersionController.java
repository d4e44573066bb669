package org.amana.structure.body.page;

import jakarta.validation.Valid;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.structure.BodyKind;
import org.amana.structure.body.forming.Amending;
import org.amana.structure.body.forming.Congress;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One version of a body after another: amend, give up, a term of its own, the congress that elected it (B6, B7). */
abstract class VersionController {

    private final BodyKind kind;
    private final BodyReading reading;
    private final Amending amending;
    private final Congress congress;

    VersionController(BodyKind kind, BodyReading reading, Amending amending, Congress congress) {
        this.kind = kind;
        this.reading = reading;
        this.amending = amending;
        this.congress = congress;
    }

    @PostMapping("/amendment")
    ModelAndView amend(
            Viewer viewer,
            @PathVariable String region,
            @ModelAttribute("amending") BodyController.VersionForm nothing,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    amending.begin(viewer, region, kind);
                    Flash.done(redirect, "structure.amendmentBegun");
                    return here(region);
                },
                () -> refused(viewer, region, "amending"));
    }

    @PostMapping("/own-term")
    ModelAndView standAlone(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("standingAlone") BodyController.VersionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    amending.standAlone(viewer, region, kind, Objects.requireNonNull(form.version));
                    Flash.done(redirect, "structure.standsAlone");
                    return here(region);
                },
                () -> refused(viewer, region, "standingAlone"));
    }

    @PostMapping("/withdrawal")
    ModelAndView giveUp(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("givingUp") BodyController.VersionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    amending.giveUp(viewer, region, kind, Objects.requireNonNull(form.version));
                    Flash.done(redirect, "structure.givenUp");
                    return here(region);
                },
                () -> BodyController.page(reading.bodyToSubmit(viewer, region, kind))
                        .addObject("refused", "givingUp"));
    }

    @PostMapping("/congress")
    ModelAndView elected(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("electing") CongressForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    congress.record(
                            viewer,
                            region,
                            kind,
                            Objects.requireNonNull(form.version),
                            Objects.requireNonNull(form.on),
                            form.place,
                            form.file);
                    Flash.done(redirect, "structure.congressRecorded");
                    return here(region);
                },
                () -> refused(viewer, region, "electing").addObject("electing", form));
    }

    @PostMapping("/congress/removal")
    ModelAndView provisional(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("unelecting") BodyController.VersionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    congress.takeBack(viewer, region, kind, Objects.requireNonNull(form.version));
                    Flash.done(redirect, "structure.provisionalAgain");
                    return here(region);
                },
                () -> refused(viewer, region, "unelecting"));
    }

    @GetMapping("/minutes")
    ResponseEntity<Resource> minutes(Viewer viewer, @PathVariable String region) {
        return congress.minutes(viewer, region, kind).asDownload();
    }

    private ModelAndView refused(Viewer viewer, String region, String form) {
        return BodyController.page(reading.bodyToCompose(viewer, region, kind)).addObject("refused", form);
    }

    private String here(String region) {
        return "redirect:/regions/" + region + "/" + kind.path();
    }

    @Controller
    @RequestMapping("/regions/{region}/secretariat")
    static class OfSecretariat extends VersionController {
        OfSecretariat(BodyReading reading, Amending amending, Congress congress) {
            super(BodyKind.SECRETARIAT, reading, amending, congress);
        }
    }

    @Controller
    @RequestMapping("/regions/{region}/committee")
    static class OfCommittee extends VersionController {
        OfCommittee(BodyReading reading, Amending amending, Congress congress) {
            super(BodyKind.COMMITTEE, reading, amending, congress);
        }
    }
}
