package org.amana.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Someone with a cookie jar and no JavaScript, who does not follow redirects by themselves. */
public class Visitor {

    private final String address;
    private final HttpClient client;
    private @Nullable String csrf;

    public Visitor(String address) {
        this(
                address,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build());
    }

    private Visitor(String address, HttpClient client) {
        this.address = address;
        this.client = client;
    }

    /** The same person with the same cookies, by way of another instance of the application. */
    public Visitor at(String otherAddress) {
        Visitor there = new Visitor(otherAddress, client);
        there.csrf = csrf;
        return there;
    }

    /** Sends the form of a page whose action ends so, with everything that stands in it. */
    public Answer send(String page, String action) {
        Element form =
                get(page).document().select("form[action$=" + action + "]").first();
        if (form == null) {
            throw new AssertionError("No form to " + action + " on " + page);
        }
        List<String> fields = new ArrayList<>();
        form.select("input[name]:not([type=file])").forEach(input -> {
            fields.add(input.attr("name"));
            fields.add(input.attr("value"));
        });
        return post(form.attr("action"), fields.toArray(String[]::new));
    }

    public Visitor signIn(String login, String password) {
        Answer answer = post("/login", "login", login, "password", password);
        if (answer.location().contains("refused")) {
            throw new AssertionError("sign-in refused for " + login);
        }
        csrf = null;
        return this;
    }

    public Visitor signOut() {
        post("/logout");
        csrf = null;
        return this;
    }

    /** While statements are counted, as a browser loads a page from the ground up. */
    public Answer get(String path) {
        return Statements.counting() ? get(path, "Cache-Control", "no-cache") : get(path, new String[0]);
    }

    /** @param headers names and values in turn */
    public Answer get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form: names and values in turn; the security token is added, the one-time token too unless given. */
    public Answer post(String path, String... namesAndValues) {
        String form = IntStream.range(0, namesAndValues.length / 2)
                .mapToObj(i -> encoded(namesAndValues[2 * i]) + "=" + encoded(namesAndValues[2 * i + 1]))
                .collect(Collectors.joining("&"));
        String once = Arrays.asList(namesAndValues).contains("_once") ? "" : "&_once=" + UUID.randomUUID();
        Answer answer = send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(
                        form + (form.contains("_csrf=") ? "" : "&_csrf=" + encoded(csrf())) + once)));
        if (path.startsWith("/login/")) {
            // A new session has a token of its own.
            csrf = null;
        }
        return answer;
    }

    /** Sends a form with one file, and further names and values in turn. */
    public Answer upload(String path, String field, String fileName, byte[] content, String... namesAndValues) {
        String boundary = "----amana" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            part(
                    body,
                    boundary,
                    "name=\"" + namesAndValues[i] + "\"",
                    namesAndValues[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(body, boundary, "name=\"_csrf\"", csrf().getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "name=\"_once\"", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "name=\"" + field + "\"; filename=\"" + fileName + "\"", content);
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** The security token of this session, from a page that any visitor may open. */
    private String csrf() {
        if (csrf == null || csrf.isEmpty()) {
            csrf = get("/login").document().select("input[name=_csrf]").attr("value");
        }
        return csrf;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
