package org.amana.demo;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Only the demonstration's clock can be set back. */
@Configuration(proxyBeanMethods = false)
class StoryTime {

    @Bean
    @ConditionalOnProperty(name = "amana.demo", matchIfMissing = true)
    Clock clock() {
        return new StoryClock();
    }
}
