package org.amana.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.amana.access.Viewer;

/**
 * A page that someone looks at. What the browser complains of is kept: an error on the console, a script that fails, a
 * violated policy.
 */
public final class Screen {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /**
     * The browser notes every page whose status says that a form was refused, and htmx what was broken off because the next
     * was asked or the page left: answers, not faults.
     */
    private static final Pattern NO_FAULT = Pattern.compile("status of (409|422) |^htmx:(sendAbort|afterRequest), ");

    /** How often axe reads pages of one kind in one language: a walk comes by some of them thirty times. */
    private static final int READINGS = 4;

    private static final Pattern RECORD = Pattern.compile("/(?=[^/]*\\d)[^/]+");
    private static final Map<String, Integer> READ = new ConcurrentHashMap<>();

    private final Page page;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();

    Screen(Page page, boolean scripts) {
        this.page = page;
        this.scripts = scripts;
        page.setDefaultTimeout(10_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !NO_FAULT.matcher(message.text()).find()) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    public Page page() {
        return page;
    }

    /** Signs in through the sign-in page. */
    public Screen signIn(String login, String password) {
        page.navigate("/login");
        page.fill("#login", login);
        page.fill("#password", password);
        page.click("main form button[type=submit]");
        return this;
    }

    public Screen signIn(Viewer viewer, People people) {
        return signIn(people.loginOf(viewer), People.PASSWORD);
    }

    /** Opens a page and holds it to the standard: see {@link #check}. */
    public Screen open(String path) {
        page.navigate(path);
        return check();
    }

    /** Presses the button with this name (exactly). */
    public Screen press(String name) {
        button(name).click();
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    public Screen fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    public Screen fillId(String id, String text) {
        page.fill("[id='" + id + "']", text);
        return this;
    }

    /**
     * Holds this page to the standard: nothing the browser complains of, no sideways scrolling, the title and one main
     * heading there, and, the first times a page of this kind is seen, WCAG 2.2 AA as far as axe can tell.
     */
    public Screen check() {
        assertThat(complaints)
                .as("what the browser complains of on " + page.url())
                .isEmpty();
        assertThat(page.locator("h1").count())
                .as("one main heading on " + page.url())
                .isEqualTo(1);
        if (scripts) {
            boolean sideways = (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth + 1");
            assertThat(sideways).as("scrolls sideways: " + page.url()).isFalse();
            if (READ.merge(kindOfPage(), 1, Integer::sum) <= READINGS) {
                List<Rule> violations =
                        new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations();
                assertThat(violations)
                        .as("WCAG 2.2 AA on " + page.url())
                        .extracting(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .isEmpty();
            }
        }
        return this;
    }

    /** The address without what tells one record from another, and the language. */
    private String kindOfPage() {
        return RECORD.matcher(URI.create(page.url()).getPath()).replaceAll("/*")
                + page.locator("html").getAttribute("lang");
    }

    /** Keeps a picture of the whole page under {@code target/screens}, for whoever wants to look. */
    public Screen picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", name + ".png")));
        return this;
    }
}
