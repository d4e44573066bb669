package org.amana.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test on the one running application: real PostgreSQL, real HTTP. All classes share one context; each test begins
 * with an empty party, and no background work runs beside it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "amana.demo=false",
            "amana.data=target/amana-test",
            "db-scheduler.enabled=false",
            "spring.mail.host=localhost",
            "amana.mail.from=amana@amana.example",
            "spring.flyway.clean-disabled=false"
        })
@ExtendWith(EmptyParty.class)
public @interface AmanaTest {}
