package org.amana.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Someone who fills in the forms of pages, as a browser would send them. */
final class Clerk {

    private static final String BOUNDARY = "----amana-bench";

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
        Element form = Jsoup.parse(reader.read(page)).selectFirst("form[action=" + action + "]");
        if (form == null) {
            throw new IOException(page + " has no form for " + action);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.attr("value")));
        fields.putAll(typed);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address(action))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(parts(fields, file))));
        return answer.headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElseThrow(() -> new IOException(action + " answers " + answer.statusCode() + ": "
                        + Jsoup.parse(answer.body()).select(".am-errors").text()));
    }

    /** Downloads a file and says how long it is. */
    long download(String path) throws IOException {
        return send(HttpRequest.newBuilder(address(path))).body().length();
    }

    private URI address(String path) {
        return URI.create(reader.application().address() + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(
                    request.header("Cookie", "amana=" + reader.session()).build(),
                    BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static byte[] parts(Map<String, String> fields, byte[] file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
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
