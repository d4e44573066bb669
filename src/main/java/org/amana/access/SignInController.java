package org.amana.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page. Signing in itself is Spring Security's. */
@Controller
class SignInController {

    @GetMapping("/")
    String start() {
        return "redirect:/home";
    }

    @GetMapping("/login")
    String signIn() {
        return "access/login";
    }
}
