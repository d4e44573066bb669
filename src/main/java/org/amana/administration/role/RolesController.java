package org.amana.administration.role;

import java.util.Map;
import java.util.UUID;
import org.amana.access.Assignments;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a second administrator, and every role in force (A2). */
@Controller
@RequestMapping("/admin/roles")
class RolesController {

    private static final String LIST = "redirect:/admin/roles";

    private final Assignments assignments;
    private final RolePages pages;
    private final Territories territories;

    RolesController(Assignments assignments, RolePages pages, Territories territories) {
        this.assignments = assignments;
        this.pages = pages;
        this.territories = territories;
    }

    @GetMapping
    ModelAndView roles(
            Viewer viewer,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before) {
        ModelAndView page = new ModelAndView("administration/roles");
        page.addObject("pending", pages.pending(viewer));
        page.addObject("inForce", pages.inForce(viewer, role, region, after, before));
        page.addObject("role", role);
        page.addObject("region", region);
        page.addObject("allRoles", Role.values());
        page.addObject("regions", territories.regions());
        Map<String, TwoScripts> names = territories.names();
        page.addObject("territoryNames", names);
        page.addObject("codeStandsForSecond", assignments.codeStandsForSecond());
        return page;
    }

    @PostMapping("/{assignment}/confirm")
    String confirm(
            Viewer viewer,
            @PathVariable UUID assignment,
            @RequestParam(required = false) @Nullable String code,
            RedirectAttributes redirect) {
        if (code == null) {
            assignments.confirm(viewer, assignment);
        } else {
            assignments.confirmWithCode(viewer, assignment, code);
        }
        Flash.done(redirect, "administration.roleConfirmed");
        return LIST;
    }

    @PostMapping("/{assignment}/refuse")
    String refuse(Viewer viewer, @PathVariable UUID assignment, RedirectAttributes redirect) {
        assignments.refuse(viewer, assignment);
        Flash.done(redirect, "administration.roleRefused");
        return LIST;
    }

    @PostMapping("/code")
    String printCode(Viewer viewer, RedirectAttributes redirect) {
        assignments.printCode(viewer);
        Flash.done(redirect, "administration.codePrinted");
        return LIST;
    }

    @GetMapping("/{assignment}/revoke")
    ModelAndView revocation(Viewer viewer, @PathVariable UUID assignment) {
        ModelAndView page = new ModelAndView("administration/role-revoke");
        page.addObject("held", pages.held(viewer, assignment));
        page.addObject("territoryNames", territories.names());
        return page;
    }

    @PostMapping("/{assignment}/revoke")
    String revoke(Viewer viewer, @PathVariable UUID assignment, RedirectAttributes redirect) {
        assignments.revoke(viewer, assignment);
        Flash.done(redirect, "administration.roleRevoked");
        return LIST;
    }
}
