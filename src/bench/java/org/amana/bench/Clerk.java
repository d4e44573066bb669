package org.amana.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Someone who fills in the forms of pages, as a browser would send them. */
final class Clerk {

    private static final String BOUNDARY = "----amana-bench";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Reader reader;
    private final HttpClient http = HttpClient.newHttpClient();

    Clerk(Reader reader) {
        this.reader = reader;
    }

    /**
     * Opens a page and sends one of its forms.
     *
     * @param file content of the field {@code file}, empty for none
     * @return the address to which the answer leads
     */
    String send(String page, String action, Map<String, String> typed, byte[] file) throws IOException {
        if (!(Jsoup.parse(reader.read(page)).selectFirst("form[method=post][action=" + action + "]")
                instanceof FormElement form)) {
            throw new IOException(page + " has no form for " + action);
        }
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        for (Connection.KeyVal field : form.formData()) {
            if (!typed.containsKey(field.key()) && !field.key().equals("file")) {
                fields.add(Map.entry(field.key(), field.value()));
            }
        }
        fields.addAll(typed.entrySet());
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder(address(action))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(parts(fields, file))),
                BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElseThrow(() -> new IOException(action + " answers " + answer.statusCode() + ": "
                        + Jsoup.parse(answer.body()).select(".am-errors").text()));
    }

    /** The same without anything typed in. */
    String send(String page, String action) throws IOException {
        return send(page, action, Map.of(), new byte[0]);
    }

    /** Looks at a page again and again, as it does itself in a browser, until the work that it tells of is done. */
    void waitFor(String page) throws IOException {
        while (reader.read(page).contains("http-equiv=\"refresh\"")) {
            try {
                Thread.sleep(LOOK_AGAIN.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
    }

    /** What is learnt from a file as it comes, such as its length. */
    interface Content {
        long read(InputStream content) throws IOException;
    }

    /** Downloads a file, which is read as it comes and kept nowhere. */
    long download(String path, Content content) throws IOException {
        HttpResponse<InputStream> file = send(HttpRequest.newBuilder(address(path)), BodyHandlers.ofInputStream());
        try (InputStream body = file.body()) {
            if (file.statusCode() != 200) {
                throw new IOException(path + " answers " + file.statusCode());
            }
            return content.read(body);
        }
    }

    private URI address(String path) {
        return URI.create(reader.application().address() + path);
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) throws IOException {
        try {
            return http.send(
                    request.header("Cookie", "amana=" + reader.session()).build(), body);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static byte[] parts(List<Map.Entry<String, String>> fields, byte[] file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields) {
            body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        if (file.length > 0) {
            body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n"
                            + "Content-Type: text/csv\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(file);
            body.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
