package org.amana.access.signin;

import java.util.List;
import org.amana.access.DemonstrationAccount;
import org.amana.access.DemonstrationAccounts;
import org.amana.database.Demonstration;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. Signing in itself is Spring Security's. */
@Controller
class SignInController {

    private final Demonstration demonstration;
    private final ObjectProvider<DemonstrationAccounts> accounts;
    private final Territories territories;

    SignInController(
            Demonstration demonstration, ObjectProvider<DemonstrationAccounts> accounts, Territories territories) {
        this.demonstration = demonstration;
        this.accounts = accounts;
        this.territories = territories;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/home";
    }

    @GetMapping("/login")
    String signIn(@RequestParam(required = false) @Nullable Integer wait, Model model) {
        model.addAttribute("wait", wait);
        List<DemonstrationAccount> offered = demonstration.running() ? DemonstrationSignIn.listed(accounts) : List.of();
        model.addAttribute("offered", offered);
        if (!offered.isEmpty()) {
            model.addAttribute("territoryNames", territories.names());
        }
        return "access/login";
    }
}
