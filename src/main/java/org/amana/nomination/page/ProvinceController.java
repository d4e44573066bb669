package org.amana.nomination.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.nomination.Place;
import org.amana.nomination.ProposeNominees;
import org.amana.nomination.SubmitList;
import org.amana.nomination.nominee.Candidates;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.jspecify.annotations.Nullable;
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

/** One province of the list: whom it proposes, in which order, or nobody. */
@Controller
@RequestMapping("/regions/{region}/nominees/{province}")
class ProvinceController {

    /** So many are shown before anything is searched. */
    private static final int FIRST_SHOWN = 5;

    private final ViewProvince viewProvince;
    private final Candidates candidates;
    private final ProposeNominees propose;
    private final SubmitList submitList;

    ProvinceController(
            ViewProvince viewProvince, Candidates candidates, ProposeNominees propose, SubmitList submitList) {
        this.viewProvince = viewProvince;
        this.candidates = candidates;
        this.propose = propose;
        this.submitList = submitList;
    }

    /** @param text what was searched for */
    record NominationForm(
            int version,
            @NotNull @Nullable UUID memberId,
            @Nullable String text) {}

    record NobodyForm(
            int version,
            @NotBlank @Size(max = 2000) @Nullable String reason) {}

    @GetMapping
    ModelAndView show(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @RequestParam @Nullable String text) {
        ProvinceView view =
                text == null ? viewProvince.of(viewer, region, province) : viewProvince.again(viewer, region, province);
        return page(viewer, view, text).addObject("form", new NominationForm(0, null, text));
    }

    @PostMapping("/nominees")
    ModelAndView nominate(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @Valid @ModelAttribute("form") NominationForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    UUID member = Objects.requireNonNull(form.memberId());
                    propose.nominate(viewer, new Place(region, province, form.version()), member);
                    Flash.done(redirect, "nomination.nominated");
                    return to(region, province);
                },
                () -> page(viewer, viewProvince.toKeep(viewer, region, province), form.text()));
    }

    private ModelAndView page(Viewer viewer, ProvinceView view, @Nullable String text) {
        ModelAndView page =
                new ModelAndView("nomination/province").addObject("view", view).addObject("text", text);
        boolean asksFirst = view.nominees().isEmpty() && view.notProposedReason() == null;
        if (view.keeps() && !view.full() && (text != null || asksFirst)) {
            String words = Objects.requireNonNullElse(text, "");
            page.addObject(
                    "found",
                    candidates.find(viewer, view.regionCode(), view.province(), words).stream()
                            .limit(text == null ? FIRST_SHOWN : Integer.MAX_VALUE)
                            .toList());
        }
        return page;
    }

    @PostMapping("/{nominee}/up")
    String up(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @PathVariable UUID nominee,
            @RequestParam(defaultValue = "-1") int version) {
        propose.move(viewer, new Place(region, province, version), nominee, true);
        return to(region, province);
    }

    @PostMapping("/{nominee}/down")
    String down(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @PathVariable UUID nominee,
            @RequestParam(defaultValue = "-1") int version) {
        propose.move(viewer, new Place(region, province, version), nominee, false);
        return to(region, province);
    }

    @PostMapping("/{nominee}/removal")
    String remove(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @PathVariable UUID nominee,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        propose.remove(viewer, new Place(region, province, version), nominee);
        Flash.done(redirect, "nomination.removed");
        return to(region, province);
    }

    @GetMapping("/nobody")
    ModelAndView nobody(Viewer viewer, @PathVariable String region, @PathVariable String province) {
        ProvinceView view = viewProvince.toKeep(viewer, region, province);
        return nobody(view).addObject("form", new NobodyForm(view.version(), view.notProposedReason()));
    }

    @PostMapping("/nobody")
    ModelAndView proposeNobody(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @Valid @ModelAttribute("form") NobodyForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    String reason = Objects.requireNonNull(form.reason());
                    propose.proposeNobody(viewer, new Place(region, province, form.version()), reason);
                    Flash.done(redirect, "nomination.nobodySaved");
                    return to(region, province);
                },
                () -> nobody(viewProvince.toKeep(viewer, region, province)));
    }

    private static ModelAndView nobody(ProvinceView view) {
        return new ModelAndView("nomination/nobody").addObject("view", view);
    }

    @PostMapping("/somebody")
    String proposeSomebody(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @RequestParam(defaultValue = "-1") int version) {
        propose.proposeSomebody(viewer, new Place(region, province, version));
        return to(region, province);
    }

    @PostMapping("/recall")
    String recall(
            Viewer viewer,
            @PathVariable String region,
            @PathVariable String province,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        submitList.recall(viewer, region, province, version);
        Flash.done(redirect, "nomination.recalled");
        return to(region, province);
    }

    @PostMapping("/endorsement")
    String endorse(
            Viewer viewer, @PathVariable String region, @PathVariable String province, RedirectAttributes redirect) {
        submitList.endorse(viewer, region, province);
        Flash.done(redirect, "nomination.endorsed");
        return to(region, province);
    }

    private static String to(String region, String province) {
        return "redirect:/regions/" + region + "/nominees/" + province;
    }
}
