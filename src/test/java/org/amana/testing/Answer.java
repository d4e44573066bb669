package org.amana.testing;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the application answered. */
public record Answer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public Document document() {
        return Jsoup.parse(body());
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The cookies that it sets, as they are sent. */
    public List<String> cookies() {
        return response.headers().allValues("Set-Cookie");
    }

    /** Path and query that a redirect leads to; blank when it is none. */
    public String location() {
        String location = header("Location");
        if (location.isEmpty()) {
            return "";
        }
        URI uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
