package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.amana.access.passkey.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a device is asked for a passkey. */
@Controller
class PasskeySignInController {

    private final Passkeys passkeys;

    PasskeySignInController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping(PasskeySignIn.PATH)
    ModelAndView ask(HttpServletRequest request, @RequestParam(required = false) @Nullable Integer wait) {
        ModelAndView page = new ModelAndView("access/passkey", "wait", wait);
        if (passkeys.possible()) {
            PublicKeyCredentialRequestOptions asked = passkeys.toAnswer();
            PasskeySignIn.asked(request.getSession(), asked);
            page.addObject("options", passkeys.written(asked));
        }
        return page;
    }
}
