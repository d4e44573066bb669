package org.amana.text;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one HTTP gateway that takes short messages to the telephones: an address, a token, and the body that it expects,
 * with {@code {to}}, {@code {text}}, {@code {sender}} and {@code {token}} in their places.
 */
@Component
class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String JSON = "application/json";
    private static final String USUAL_BODY = "{\"to\":\"{to}\",\"from\":\"{sender}\",\"text\":\"{text}\"}";

    private final String url;
    private final String token;
    private final String sender;
    private final String body;
    private final String contentType;
    private final JsonMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Gateway(
            @Value("${amana.text.url:}") String url,
            @Value("${amana.text.token:}") String token,
            @Value("${amana.text.sender:}") String sender,
            @Value("${amana.text.body:}") String body,
            @Value("${amana.text.content-type:" + JSON + "}") String contentType,
            JsonMapper json) {
        this.url = url.strip();
        this.token = token;
        this.sender = sender;
        this.body = body.isBlank() ? USUAL_BODY : body;
        this.contentType = contentType;
        this.json = json;
    }

    boolean configured() {
        return !url.isEmpty();
    }

    /** @return why it was not taken; empty when it was */
    Optional<TextFailure> take(String phone, String text) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", contentType + "; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(filled(phone, text)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return failure(client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException away) {
            return Optional.of(TextFailure.UNREACHABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(TextFailure.UNREACHABLE);
        }
    }

    private static Optional<TextFailure> failure(int status) {
        if (status >= 200 && status < 300) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case 401, 403 -> TextFailure.SIGN_IN;
                    case 400, 404, 422 -> TextFailure.REFUSED;
                    default -> TextFailure.UNREACHABLE;
                });
    }

    private String filled(String phone, String text) {
        UnaryOperator<String> written = contentType.equals(JSON) ? this::inJson : Gateway::inForm;
        String filled = body;
        for (Map.Entry<String, String> part :
                Map.of("{to}", phone, "{sender}", sender, "{token}", token).entrySet()) {
            filled = filled.replace(part.getKey(), written.apply(part.getValue()));
        }
        // Last: what a person wrote into the words is never read as a place.
        return filled.replace("{text}", written.apply(text));
    }

    private String inJson(String value) {
        String quoted = json.writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String inForm(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
