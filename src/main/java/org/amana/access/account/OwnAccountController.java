package org.amana.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.AccountPanel;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.access.recovery.Recoveries;
import org.amana.kernel.NotFound;
import org.amana.territory.Territories;
import org.amana.web.Flash;
import org.amana.web.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: the roles held, the password, the sessions open elsewhere. */
@Controller
class OwnAccountController {

    private final Accounts accounts;
    private final Recoveries recoveries;
    private final Territories territories;
    private final ObjectProvider<AccountPanel> panels;

    OwnAccountController(
            Accounts accounts, Recoveries recoveries, Territories territories, ObjectProvider<AccountPanel> panels) {
        this.panels = panels;
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.territories = territories;
    }

    @GetMapping("/account")
    ModelAndView account(Viewer viewer) {
        return page(viewer, new PasswordChange());
    }

    @PostMapping("/account/password")
    ModelAndView changePassword(
            Viewer viewer,
            @Valid @ModelAttribute("form") PasswordChange form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        form.checkSame(errors);
        return Form.submit(
                errors,
                () -> {
                    accounts.changePassword(
                            viewer,
                            form.current,
                            form.password,
                            request.getSession().getId());
                    Flash.done(redirect, "account.passwordChanged");
                    return "redirect:/account";
                },
                () -> page(viewer, form));
    }

    @PostMapping("/account/sessions/end")
    String endOtherSessions(Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
        int ended = accounts.endOtherSessions(viewer, request.getSession().getId());
        Flash.done(redirect, "account.sessionsEnded", ended);
        return "redirect:/account/sessions";
    }

    /** Somebody began a recovery that the holder did not ask for (A7). */
    @PostMapping("/account/recovery/stop")
    String stopRecovery(Viewer viewer, RedirectAttributes redirect) {
        recoveries.stop(viewer);
        Flash.done(redirect, "recovery.stopped");
        return "redirect:/account";
    }

    private ModelAndView page(Viewer viewer, PasswordChange form) {
        UUID id = viewer.accountId();
        if (id == null) {
            throw new NotFound("account", "nobody");
        }
        ModelAndView page = new ModelAndView("access/account", "form", form);
        page.addObject("account", accounts.account(id));
        page.addObject(
                "panels",
                panels.stream()
                        .flatMap(panel -> Stream.ofNullable(panel.view(viewer))
                                .map(view -> Map.of("template", panel.template(), "view", view)))
                        .toList());
        page.addObject("recovery", recoveries.openFor(id).orElse(null));
        page.addObject("territoryNames", territories.names());
        return page;
    }
}
