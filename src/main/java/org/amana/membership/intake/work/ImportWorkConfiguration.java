package org.amana.membership.intake.work;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.UUID;
import org.amana.job.Background;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class ImportWorkConfiguration {

    /** A piece of work is a list's key and its step: {@code …:READ}, {@code …:WRITE}, {@code …:UNDO}. */
    @Bean
    public OneTimeTask<Void> importMembers(ImportWork work) {
        return Background.work(
                ImportWork.NAME, key -> work.carryOn(UUID.fromString(key.substring(0, key.indexOf(':')))));
    }
}
