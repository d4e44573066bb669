package org.amana.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser of the tests: one found on the system, else downloaded by Playwright, else installed by the package
 * manager where that asks no question (root on Debian), else a failure that says what to install.
 */
final class InstalledBrowser {

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private InstalledBrowser() {}

    static Browser launch() {
        Optional<Path> found = find();
        if (found.isPresent()) {
            return launch(found.get());
        }
        try {
            return Playwright.create().chromium().launch(new BrowserType.LaunchOptions().setArgs(QUIET));
        } catch (RuntimeException notDownloaded) {
            install(notDownloaded);
            return launch(find().orElseThrow(() -> nothingFound(notDownloaded)));
        }
    }

    private static Browser launch(Path browser) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(browser)
                        .setArgs(QUIET));
    }

    private static Optional<Path> find() {
        return USUAL_PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static void install(RuntimeException notDownloaded) {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name"))) {
            throw nothingFound(notDownloaded);
        }
        try {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core");
        } catch (IOException failure) {
            throw nothingFound(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw nothingFound(interrupted);
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        int exit = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit);
        }
    }

    private static IllegalStateException nothingFound(Exception cause) {
        return new IllegalStateException(
                "The browser tests need Chromium or Chrome and a font with Arabic letters, for instance the packages"
                        + " chromium and fonts-noto-core. None was found, and none could be fetched.",
                cause);
    }
}
