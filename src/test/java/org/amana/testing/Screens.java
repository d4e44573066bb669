package org.amana.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one browser of the tests, and a screen for each person who looks. */
@Component
public class Screens {

    private final Visitors visitors;
    private final List<BrowserContext> open = new ArrayList<>();
    private @Nullable Browser browser;

    Screens(Visitors visitors) {
        this.visitors = visitors;
    }

    /** A screen of someone who is not signed in, in a language ({@code ar}, {@code fr}, {@code en}). */
    public Screen open(Device device, String language) {
        return open(device, language, true);
    }

    /** A screen on which scripts may be switched off. */
    public Screen open(Device device, String language, boolean scripts) {
        if (browser == null) {
            browser = InstalledBrowser.launch();
        }
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(device.width, device.height)
                .setJavaScriptEnabled(scripts)
                .setBaseURL(visitors.address()));
        String tag = language.equals("ar") ? "ar-MA" : language.equals("fr") ? "fr-MA" : "en-GB";
        context.addCookies(List.of(new Cookie("language", tag).setUrl(visitors.address())));
        open.add(context);
        return new Screen(context.newPage(), scripts);
    }

    void startOver() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    @PreDestroy
    void close() {
        if (browser != null) {
            browser.close();
        }
    }
}
