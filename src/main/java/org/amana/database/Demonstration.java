package org.amana.database;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether this is the demonstration: a fictional party in a database of its own, on the embedded server only. A
 * configured server always holds a real party.
 */
@Component
public class Demonstration {

    private final boolean running;

    public Demonstration(@Value("${amana.demo:true}") boolean wanted, Environment environment) {
        this.running = wanted && !environment.containsProperty("spring.datasource.url");
    }

    public boolean running() {
        return running;
    }
}
