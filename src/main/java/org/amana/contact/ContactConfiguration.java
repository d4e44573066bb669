package org.amana.contact;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.UUID;
import org.amana.job.Background;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    OneTimeTask<Void> sendSignInCode(SignInCodes codes) {
        return Background.work(SignInCodes.WORK, id -> codes.send(UUID.fromString(id)));
    }
}
