package org.amana.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a session was opened, as its holder recognises it; kept in the session and gone with it.
 *
 * @param name what kind of browser on what kind of device, such as {@code Firefox · Android}; blank for an unknown one
 */
public record Device(String name, Instant since) implements Serializable {

    private static final long serialVersionUID = 1L;
    /** The first that is found counts: browsers name those whose pages they can show, too. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "macOS",
            "CrOS",
            "ChromeOS",
            "Linux",
            "Linux");

    /** @param userAgent as the browser calls itself, null when it does not */
    public static Device of(@Nullable String userAgent, Instant since) {
        String said = userAgent == null ? "" : userAgent;
        String browser = named(BROWSERS, said);
        String system = named(SYSTEMS, said);
        return new Device(browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system, since);
    }

    private static String named(Map<String, String> known, String said) {
        return known.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... namesAndWords) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            ordered.put(namesAndWords[i], namesAndWords[i + 1]);
        }
        return ordered;
    }
}
