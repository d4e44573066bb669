package org.amana.outbox;

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
class TextCarrier implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String JSON = "application/json";
    private static final String USUAL_BODY = "{\"to\":\"{to}\",\"from\":\"{sender}\",\"text\":\"{text}\"}";

    private final String url;
    private final String token;
    private final String sender;
    private final String body;
    private final String contentType;
    private final Duration giveUpAfter;
    private final JsonMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    TextCarrier(
            @Value("${amana.text.url:}") String url,
            @Value("${amana.text.token:}") String token,
            @Value("${amana.text.sender:}") String sender,
            @Value("${amana.text.body:}") String body,
            @Value("${amana.text.content-type:" + JSON + "}") String contentType,
            @Value("${amana.text.give-up-after:1d}") Duration giveUpAfter,
            JsonMapper json) {
        this.url = url.strip();
        this.token = token;
        this.sender = sender;
        this.body = body.isBlank() ? USUAL_BODY : body;
        this.contentType = contentType;
        this.giveUpAfter = giveUpAfter;
        this.json = json;
    }

    @Override
    public Means means() {
        return Means.PHONE;
    }

    @Override
    public boolean ready() {
        return !url.isEmpty();
    }

    @Override
    public Duration giveUpAfter() {
        return giveUpAfter;
    }

    @Override
    public Optional<Failure> take(Message message) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", contentType + "; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(filled(message.address(), message.body())));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return failure(client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException away) {
            return Optional.of(Failure.UNREACHABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(Failure.UNREACHABLE);
        }
    }

    private static Optional<Failure> failure(int status) {
        if (status >= 200 && status < 300) {
            return Optional.empty();
        }
        return Optional.of(
                switch (status) {
                    case 401, 403 -> Failure.SIGN_IN;
                    case 400, 404, 422 -> Failure.REFUSED;
                    default -> Failure.UNREACHABLE;
                });
    }

    private String filled(String phone, String text) {
        UnaryOperator<String> written = contentType.equals(JSON) ? this::inJson : TextCarrier::inForm;
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
