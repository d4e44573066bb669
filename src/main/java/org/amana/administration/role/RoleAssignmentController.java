package org.amana.administration.role;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.AccountDirectory;
import org.amana.access.AssignmentState;
import org.amana.access.Assignments;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.RoleAssignment;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.amana.web.Formats;
import org.amana.web.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Assigns a role to an account (A2). */
@Controller
@RequestMapping("/admin/accounts/{account}/roles/new")
class RoleAssignmentController {

    /** A mandate gives the secretaries' roles, a secretary names preparers, a membership gives a member's. */
    private static final List<Role> ASSIGNED_HERE =
            Stream.of(Role.values()).filter(Role::assigned).toList();

    private final AccountDirectory directory;
    private final Assignments assignments;
    private final Territories territories;
    private final Formats formats;
    private final LegalDay legalDay;

    RoleAssignmentController(
            AccountDirectory directory,
            Assignments assignments,
            Territories territories,
            Formats formats,
            LegalDay legalDay) {
        this.directory = directory;
        this.assignments = assignments;
        this.territories = territories;
        this.formats = formats;
        this.legalDay = legalDay;
    }

    @GetMapping
    ModelAndView choose(Viewer viewer, @PathVariable UUID account) {
        RoleForm form = new RoleForm();
        form.validFrom = legalDay.today();
        return page(viewer, account, form);
    }

    @PostMapping
    ModelAndView assign(
            Viewer viewer,
            @PathVariable UUID account,
            @Valid @ModelAttribute("form") RoleForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        return Form.submit(
                errors,
                () -> {
                    LocalDate from = Objects.requireNonNull(form.validFrom);
                    RoleAssignment assigned = assignments.assign(viewer, account, grant(form), from, form.validUntil);
                    boolean waits = assigned.state() == AssignmentState.PENDING;
                    Flash.done(
                            redirect,
                            waits ? "administration.roleWaits" : "administration.roleAssigned",
                            assigned.role());
                    return "redirect:/admin/accounts/" + account;
                },
                () -> page(viewer, account, form));
    }

    private Grant grant(RoleForm form) {
        Grant grant = form.grant();
        if (grant.regionCode() != null) {
            territories.region(grant.regionCode());
        }
        return grant;
    }

    private ModelAndView page(Viewer viewer, UUID account, RoleForm form) {
        ModelAndView page = new ModelAndView("administration/role-new", "form", form);
        page.addObject("account", directory.account(viewer, account).account());
        page.addObject("roles", formats.options(ASSIGNED_HERE));
        page.addObject(
                "regions",
                territories.regions().stream()
                        .map(region -> new Option(region.code(), formats.name(region.name())))
                        .toList());
        return page;
    }
}
