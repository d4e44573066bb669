package org.amana.nomination.consultation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
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

/** The consultations of a region: the list, recording one, changing one, its files. */
@Controller
@RequestMapping("/regions/{region}/consultations")
class ConsultationController {

    private final Consultations consultations;
    private final KeepConsultations keepConsultations;
    private final Territories territories;

    ConsultationController(Consultations consultations, KeepConsultations keepConsultations, Territories territories) {
        this.consultations = consultations;
        this.keepConsultations = keepConsultations;
        this.territories = territories;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @PathVariable String region) {
        List<HeldConsultation> held = consultations.ofRegion(viewer, region);
        return page("nomination/consultations", region)
                .addObject("held", held)
                .addObject("provinces", territories.provincesOf(region))
                .addObject("counts", consultations.currentCounts(viewer, region))
                .addObject("fileNames", consultations.fileNames(held))
                .addObject("keeps", viewer.prepares(region));
    }

    @GetMapping("/new")
    ModelAndView blank(Viewer viewer, @PathVariable String region, @RequestParam @Nullable String province) {
        return fresh(viewer, region)
                .addObject("form", ConsultationForm.blank(province == null ? List.of() : List.of(province)));
    }

    @PostMapping
    ModelAndView record(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("form") ConsultationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    keepConsultations.record(viewer, region, form.account(), form.file());
                    Flash.done(redirect, "consultation.recorded");
                    return "redirect:/regions/" + region + "/consultations";
                },
                () -> fresh(viewer, region));
    }

    @GetMapping("/{consultation}")
    ModelAndView edit(Viewer viewer, @PathVariable String region, @PathVariable UUID consultation) {
        ModelAndView page = stored(viewer, region, consultation);
        return page.addObject(
                "form", ConsultationForm.of((HeldConsultation) page.getModel().get("held")));
    }

    @PostMapping("/{consultation}")
    ModelAndView change(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable UUID consultation,
            @Valid @ModelAttribute("form") ConsultationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    keepConsultations.change(viewer, region, consultation, form.version(), form.account(), form.file());
                    Flash.done(redirect, "consultation.changed");
                    return "redirect:/regions/" + region + "/consultations";
                },
                () -> {
                    keepConsultations.requireKeeper(viewer, region);
                    return stored(viewer, region, consultation);
                });
    }

    @PostMapping("/{consultation}/removal")
    String remove(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable UUID consultation,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        keepConsultations.remove(viewer, region, consultation, version);
        Flash.done(redirect, "consultation.removed");
        return "redirect:/regions/" + region + "/consultations";
    }

    @GetMapping("/{consultation}/files/{minutes}")
    ResponseEntity<Resource> file(
            Viewer viewer, @PathVariable String region, @PathVariable UUID consultation, @PathVariable UUID minutes) {
        return consultations.open(viewer, region, consultation, minutes).asDownload();
    }

    @PostMapping("/{consultation}/files/{minutes}/removal")
    String detach(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable UUID consultation,
            @PathVariable UUID minutes,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        keepConsultations.detach(viewer, region, consultation, version, minutes);
        Flash.done(redirect, "consultation.changed");
        return "redirect:/regions/" + region + "/consultations/" + consultation;
    }

    private ModelAndView fresh(Viewer viewer, String region) {
        keepConsultations.requireKeeper(viewer, region);
        return page("nomination/consultation", region).addObject("provinces", territories.provincesOf(region));
    }

    private ModelAndView stored(Viewer viewer, String region, UUID id) {
        HeldConsultation held = consultations.consultation(viewer, region, id);
        return page("nomination/consultation", region)
                .addObject("held", held)
                .addObject("provinces", territories.provincesOf(region))
                .addObject("fileNames", consultations.fileNames(List.of(held)))
                .addObject("keeps", viewer.prepares(region) && !held.frozen());
    }

    private ModelAndView page(String view, String region) {
        return new ModelAndView(view)
                .addObject("region", region)
                .addObject("regionName", territories.region(region).name());
    }
}
