package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language and shows the same page again. */
@Controller
class LanguageController {

    private final LocaleResolver locales;
    private final ObjectProvider<LanguageChoice> choices;

    LanguageController(LocaleResolver locales, ObjectProvider<LanguageChoice> choices) {
        this.locales = locales;
        this.choices = choices;
    }

    @GetMapping("/language/{code}")
    String speak(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        Locale language = Languages.of(code);
        locales.setLocale(request, response, language);
        choices.forEach(choice -> choice.chosen(language));
        return "redirect:" + SamePage.of(request);
    }
}
