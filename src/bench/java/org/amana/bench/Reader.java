package org.amana.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone who reads pages, with a session of their own. */
record Reader(BenchApplication application, String session) {

    /** An address that begins so is sent as a form. */
    static final String SENT = "POST ";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("amana=([^;,]+)");

    /** Someone who looks at the sign-in page. */
    static Reader stranger(BenchApplication application) throws IOException {
        return new Reader(application, session(get(application, "/login", "")));
    }

    /** Someone who has signed in. */
    static Reader signedIn(BenchApplication application, String login, String password) throws IOException {
        HttpResponse<String> page = get(application, "/login", "");
        Matcher csrf = CSRF.matcher(page.body());
        if (!csrf.find()) {
            throw new IOException("The sign-in page has no form");
        }
        String form = Map.of("login", login, "password", password, "_csrf", csrf.group(1)).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(application.address() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "amana=" + session(page))
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.headers().firstValue("Location").orElse("refused").contains("refused")) {
            throw new IOException("Not signed in: " + login + ", " + answer.statusCode());
        }
        return new Reader(application, session(answer));
    }

    /** The page as text, as it was kept if it was. */
    String read(String path) throws IOException {
        HttpResponse<String> page = path.startsWith(SENT)
                ? send(HttpRequest.newBuilder(URI.create(application.address() + where(path)))
                        .header("Content-Type", FORM)
                        .header("Cookie", "amana=" + session)
                        .POST(HttpRequest.BodyPublishers.ofString(fields(path))))
                : get(application, path, session);
        if (page.statusCode() != 200) {
            throw new IOException(path + " answers " + page.statusCode());
        }
        return page.body();
    }

    /**
     * The request as it goes over the wire, as a browser would ask.
     *
     * @param anew the page is drawn though it may have been kept
     */
    byte[] request(String path, boolean anew) {
        if (path.startsWith(SENT)) {
            String fields = fields(path);
            return String.format(
                            Locale.ROOT,
                            "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: text/html\r\nAccept-Language: ar\r\n"
                                    + "Accept-Encoding: gzip\r\nCookie: amana=%s\r\nContent-Type: %s\r\n"
                                    + "Content-Length: %d\r\n\r\n%s",
                            where(path),
                            application.port(),
                            session,
                            FORM,
                            fields.length(),
                            fields)
                    .getBytes(StandardCharsets.US_ASCII);
        }
        return String.format(
                        Locale.ROOT,
                        "GET %s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: text/html\r\nAccept-Language: ar\r\n"
                                + "Accept-Encoding: gzip\r\nCookie: amana=%s\r\n%s\r\n",
                        path,
                        application.port(),
                        session,
                        anew ? "Cache-Control: no-cache\r\n" : "")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String where(String sent) {
        return sent.substring(SENT.length(), sent.indexOf('?'));
    }

    /** What stands behind the question mark goes as a form, with the session's token. */
    private String fields(String sent) {
        return sent.substring(sent.indexOf('?') + 1) + "&_csrf=" + TOKENS.computeIfAbsent(session, this::token);
    }

    private String token(String ofSession) {
        try {
            Matcher csrf =
                    CSRF.matcher(get(application, "/members/new", ofSession).body());
            if (!csrf.find()) {
                throw new IOException("The registration page has no form");
            }
            return URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The page as text, drawn though it may have been kept. */
    String draw(String path) throws IOException {
        return path.startsWith(SENT)
                ? read(path)
                : send(HttpRequest.newBuilder(URI.create(application.address() + path))
                                .header("Cookie", "amana=" + session)
                                .header("Cache-Control", "no-cache"))
                        .body();
    }

    private static HttpResponse<String> get(BenchApplication application, String path, String session)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(application.address() + path));
        return send(session.isEmpty() ? request : request.header("Cookie", "amana=" + session));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static String session(HttpResponse<String> answer) throws IOException {
        Matcher session = SESSION.matcher(String.join(";", answer.headers().allValues("Set-Cookie")));
        if (!session.find()) {
            throw new IOException("No session");
        }
        return session.group(1);
    }
}
