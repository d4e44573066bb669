package org.amana.structure.secretary;

import jakarta.validation.Valid;
import java.util.UUID;
import org.amana.access.Viewer;
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

/** A region's secretary: who is in office, the succession, and the appointment of the next (B1). */
@Controller
@RequestMapping("/regions/{region}/secretary")
class RegionalSecretaryController {

    private final Posts posts;

    RegionalSecretaryController(Posts posts) {
        this.posts = posts;
    }

    @GetMapping
    ModelAndView post(Viewer viewer, @PathVariable String region) {
        return posts.post(viewer, region, null);
    }

    @GetMapping("/appointment")
    ModelAndView choosing(
            Viewer viewer,
            @PathVariable String region,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "member", required = false) @Nullable UUID memberId) {
        return posts.choosing(viewer, region, null, q, memberId);
    }

    @PostMapping("/appointment")
    ModelAndView appoint(
            Viewer viewer,
            @PathVariable String region,
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return posts.appoint(viewer, region, null, form, errors, redirect);
    }
}
