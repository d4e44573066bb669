package org.amana;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs Amana: a political party's membership and regional structures, in the browser. */
@SpringBootApplication
public class AmanaApplication {

    public static void main(String[] args) {
        SpringApplication.run(AmanaApplication.class, args);
    }
}
