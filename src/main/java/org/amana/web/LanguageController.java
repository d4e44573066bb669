package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language and shows the same page again. */
@Controller
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @GetMapping("/language/{code}")
    String speak(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, Languages.of(code));
        return "redirect:" + SamePage.of(request);
    }
}
