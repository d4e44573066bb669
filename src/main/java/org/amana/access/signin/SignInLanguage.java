package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.amana.access.Correspondents;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** Whoever comes in brings the language chosen before, or finds the one of last time on a device that knows none. */
@Component
class SignInLanguage {

    private final Correspondents correspondents;
    private final LocaleResolver locales;

    SignInLanguage(Correspondents correspondents, LocaleResolver locales) {
        this.correspondents = correspondents;
        this.locales = locales;
    }

    void meet(UUID account, HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, "language") != null) {
            correspondents.chosen(account, locales.resolveLocale(request));
        } else {
            correspondents.languageOf(account).ifPresent(language -> locales.setLocale(request, response, language));
        }
    }
}
