package org.amana.membership.export;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.UUID;
import org.amana.job.Background;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    @Bean
    OneTimeTask<Void> makeExports(MakeExport work) {
        return Background.work(MakeExport.NAME, key -> work.carryOn(UUID.fromString(key)));
    }
}
