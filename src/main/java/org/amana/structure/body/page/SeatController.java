package org.amana.structure.body.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.structure.BodyKind;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.structure.acceptance.OneTimeInvitation;
import org.amana.structure.body.forming.Composition;
import org.amana.structure.body.forming.Resigning;
import org.amana.structure.body.forming.SeatHolders;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One seat: choose who takes it, and see to their acceptance (B4). */
@Controller
@RequestMapping("/regions/{region}/seats/{seat}")
class SeatController {

    private final SeatReading reading;
    private final SeatHolders holders;
    private final Composition composition;
    private final Resigning resigning;

    SeatController(SeatReading reading, SeatHolders holders, Composition composition, Resigning resigning) {
        this.reading = reading;
        this.holders = holders;
        this.composition = composition;
        this.resigning = resigning;
    }

    static class ResignationForm extends BodyController.VersionForm {
        @NotNull
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable
        LocalDate on;
    }

    @GetMapping
    ModelAndView seat(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable UUID seat,
            @RequestParam(defaultValue = "") String q) {
        return page(reading.seat(viewer, region, seat, q));
    }

    @PostMapping
    ModelAndView choose(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable UUID seat,
            @Valid @ModelAttribute("choosing") ChoiceForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    holders.choose(
                            viewer,
                            region,
                            seat,
                            Objects.requireNonNull(form.version),
                            Objects.requireNonNull(form.member));
                    Flash.done(redirect, "structure.chosen");
                    return here(region, seat);
                },
                () -> refused(viewer, region, seat, form.q, "choosing"));
    }

    @PostMapping("/vacancy")
    ModelAndView vacate(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable UUID seat,
            @Valid @ModelAttribute("vacating") BodyController.VersionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    holders.vacate(viewer, region, seat, Objects.requireNonNull(form.version));
                    Flash.done(redirect, "structure.vacated");
                    return here(region, seat);
                },
                () -> refused(viewer, region, seat, "", "vacating"));
    }

    @PostMapping("/resignation")
    ModelAndView resign(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable UUID seat,
            @Valid @ModelAttribute("resigning") ResignationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    BodyKind kind = resigning.resign(
                            viewer,
                            region,
                            seat,
                            Objects.requireNonNull(form.version),
                            Objects.requireNonNull(form.on));
                    Flash.done(redirect, "structure.resigned");
                    return "redirect:/regions/" + region + "/" + kind.path();
                },
                () -> page(reading.seatToLeave(viewer, region, seat))
                        .addObject("refused", "resigning")
                        .addObject("resigning", form));
    }

    @PostMapping("/removal")
    ModelAndView remove(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable UUID seat,
            @Valid @ModelAttribute("removing") BodyController.VersionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    String body = composition.removeSeat(viewer, region, seat, Objects.requireNonNull(form.version));
                    Flash.done(redirect, "structure.seatRemoved");
                    return "redirect:" + body;
                },
                () -> refused(viewer, region, seat, "", "removing"));
    }

    @PostMapping("/invitation")
    ModelAndView invite(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable UUID seat,
            @ModelAttribute("inviting") BodyController.VersionForm nothing,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    OneTimeInvitation link = holders.invite(viewer, region, seat);
                    redirect.addFlashAttribute("invitation", link);
                    return here(region, seat);
                },
                () -> refused(viewer, region, seat, "", "inviting"));
    }

    @PostMapping("/acceptance")
    ModelAndView accepted(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable UUID seat,
            @Valid @ModelAttribute("accepting") AcceptanceForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    holders.recordAcceptance(
                            viewer,
                            region,
                            seat,
                            Objects.requireNonNull(form.version),
                            Objects.requireNonNull(form.means),
                            Objects.requireNonNull(form.on),
                            form.file);
                    Flash.done(redirect, "structure.acceptanceRecorded");
                    return here(region, seat);
                },
                () -> refused(viewer, region, seat, "", "accepting").addObject("accepting", form));
    }

    @GetMapping("/scan")
    ResponseEntity<Resource> scan(Viewer viewer, @PathVariable String region, @PathVariable UUID seat) {
        return reading.scan(viewer, region, seat).asDownload();
    }

    private ModelAndView refused(Viewer viewer, String region, UUID seat, String q, String form) {
        return page(reading.seat(viewer, region, seat, q == null ? "" : q)).addObject("refused", form);
    }

    private static ModelAndView page(SeatPage page) {
        AcceptanceForm accepting = new AcceptanceForm();
        accepting.version = page.seat().seat().version();
        ResignationForm resigning = new ResignationForm();
        resigning.version = accepting.version;
        return new ModelAndView("structure/seat", "page", page)
                .addObject("accepting", accepting)
                .addObject("resigning", resigning)
                .addObject("recorded", AcceptanceMeans.recorded());
    }

    private static String here(String region, UUID seat) {
        return "redirect:/regions/" + region + "/seats/" + seat;
    }
}
