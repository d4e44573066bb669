package org.amana.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A gateway for short messages in the tests' own process: takes all, until a test says what it answers instead. */
@Component
public class TextServer implements DynamicPropertyRegistrar, DisposableBean {

    /** What came: the body as sent, and who sent it. */
    public record Received(String body, String authorization) {}

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status = 200;

    TextServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::take);
        server.start();
    }

    @Override
    public void accept(DynamicPropertyRegistry properties) {
        properties.add(
                "amana.text.url",
                () -> "http://localhost:" + server.getAddress().getPort() + "/send");
        properties.add("amana.text.token", () -> "a-token");
        properties.add("amana.text.sender", () -> "AMANA");
    }

    void startOver() {
        received.clear();
        status = 200;
    }

    public void answers(int other) {
        status = other;
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (status == 200) {
            received.add(new Received(body, exchange.getRequestHeaders().getFirst("Authorization")));
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void destroy() {
        server.stop(0);
    }
}
