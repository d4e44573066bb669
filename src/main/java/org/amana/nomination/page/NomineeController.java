package org.amana.nomination.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.nomination.NomineeAnswers;
import org.amana.nomination.Place;
import org.amana.nomination.ProposeNominees;
import org.amana.structure.acceptance.AcceptanceMeans;
import org.amana.structure.acceptance.OneTimeInvitation;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One nominee: the exception that is asked for, the acceptance, a withdrawal. */
@Controller
@RequestMapping("/regions/{region}/nominees/{province}/{nominee}")
class NomineeController {

    private final ViewProvince viewProvince;
    private final ProposeNominees propose;
    private final NomineeAnswers answers;

    NomineeController(ViewProvince viewProvince, ProposeNominees propose, NomineeAnswers answers) {
        this.viewProvince = viewProvince;
        this.propose = propose;
        this.answers = answers;
    }

    record WaiverForm(
            int version,
            @NotBlank @Size(max = 2000) @Nullable String justification) {}

    record AcceptanceForm(
            int version,
            @NotNull @Nullable AcceptanceMeans means,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @Nullable MultipartFile file) {}

    record WithdrawalForm(
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on) {}

    @GetMapping("/waiver")
    ModelAndView waiver(
            Viewer viewer, @PathVariable String region, @PathVariable String province, @PathVariable UUID nominee) {
        ProvinceView view = viewProvince.toKeep(viewer, region, province);
        String before = ViewProvince.nominee(view, nominee).waiver();
        return page("waiver", view, nominee).addObject("form", new WaiverForm(view.version(), before));
    }

    @PostMapping("/waiver")
    ModelAndView waive(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @PathVariable UUID nominee,
            @Valid @ModelAttribute("form") WaiverForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    String words = Objects.requireNonNull(form.justification());
                    propose.waive(viewer, new Place(region, province, form.version()), nominee, words);
                    Flash.done(redirect, "nomination.waived");
                    return to(region, province);
                },
                () -> page("waiver", viewProvince.toKeep(viewer, region, province), nominee));
    }

    @GetMapping("/acceptance")
    ModelAndView acceptance(
            Viewer viewer, @PathVariable String region, @PathVariable String province, @PathVariable UUID nominee) {
        ProvinceView view = viewProvince.toKeep(viewer, region, province);
        return page("acceptance", view, nominee)
                .addObject("form", new AcceptanceForm(view.version(), null, null, null));
    }

    @PostMapping("/acceptance")
    ModelAndView accepted(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @PathVariable UUID nominee,
            @Valid @ModelAttribute("form") AcceptanceForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    answers.accepted(
                            viewer,
                            new Place(region, province, form.version()),
                            nominee,
                            Objects.requireNonNull(form.means()),
                            Objects.requireNonNull(form.on()),
                            form.file());
                    Flash.done(redirect, "nomination.acceptanceRecorded");
                    return to(region, province);
                },
                () -> page("acceptance", viewProvince.toKeep(viewer, region, province), nominee));
    }

    @GetMapping("/withdrawal")
    ModelAndView withdrawal(
            Viewer viewer, @PathVariable String region, @PathVariable String province, @PathVariable UUID nominee) {
        return page("withdrawal", viewProvince.asSecretary(viewer, region, province), nominee)
                .addObject("form", new WithdrawalForm(null));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdrew(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @PathVariable UUID nominee,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    answers.withdrew(viewer, region, province, nominee, Objects.requireNonNull(form.on()));
                    Flash.done(redirect, "nomination.withdrawn");
                    return to(region, province);
                },
                () -> page("withdrawal", viewProvince.asSecretary(viewer, region, province), nominee));
    }

    /** Makes a link and shows it, this once. */
    @PostMapping("/invitation")
    ModelAndView invite(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @PathVariable UUID nominee,
            @RequestParam(defaultValue = "-1") int version) {
        OneTimeInvitation invitation = answers.invite(viewer, new Place(region, province, version), nominee);
        return page("invitation", viewProvince.toKeep(viewer, region, province), nominee)
                .addObject("invitation", invitation)
                .addObject(
                        "link",
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() + invitation.path());
    }

    @GetMapping("/scan")
    ResponseEntity<Resource> scan(
            Viewer viewer, @PathVariable String region, @PathVariable String province, @PathVariable UUID nominee) {
        return answers.scan(viewer, region, province, nominee).asDownload();
    }

    private ModelAndView page(String template, ProvinceView view, UUID nominee) {
        return new ModelAndView("nomination/" + template)
                .addObject("view", view)
                .addObject("nominee", ViewProvince.nominee(view, nominee))
                .addObject("means", AcceptanceMeans.recorded());
    }

    private static String to(String region, String province) {
        return "redirect:/regions/" + region + "/nominees/" + province;
    }
}
