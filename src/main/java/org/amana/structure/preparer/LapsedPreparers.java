package org.amana.structure.preparer;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.amana.job.Recurring;
import org.amana.kernel.LegalDay;
import org.amana.notice.Notices;
import org.amana.notice.Telling;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.MandateChange;
import org.amana.structure.mandate.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends for good what does not hold any more, so that it does not come back with a later seat or mandate (A6). */
@Component
class LapsedPreparers implements MandateChange {

    private final PreparerRepository preparers;
    private final PreparersHold condition;
    private final Preparers naming;
    private final Notices notices;
    private final LegalDay legalDay;

    LapsedPreparers(
            PreparerRepository preparers,
            PreparersHold condition,
            Preparers naming,
            Notices notices,
            LegalDay legalDay) {
        this.preparers = preparers;
        this.condition = condition;
        this.naming = naming;
        this.notices = notices;
        this.legalDay = legalDay;
    }

    @Transactional
    void end() {
        for (Preparer preparer : preparers.findByEndedAtIsNullAndValidUntilGreaterThanEqual(legalDay.today())) {
            Preparer.Ending lost = condition.lost(preparer);
            if (lost != null) {
                naming.end(preparer, lost, null);
                notices.tell(Telling.region(
                        "preparerLapsed",
                        preparer.regionCode(),
                        "/regions/" + preparer.regionCode() + "/secretariat",
                        Map.of("why", lost.name())));
            }
        }
    }

    @Override
    public void began(Mandate mandate, @Nullable UUID by) {
        // Whoever takes office names preparers of their own.
    }

    @Override
    public void ended(Mandate mandate, @Nullable UUID by) {
        if (mandate.office() == Office.REGIONAL) {
            preparers.findByRegionCodeAndEndedAtIsNull(mandate.regionCode()).stream()
                    .filter(preparer -> preparer.namedBy().equals(mandate.accountId()))
                    .forEach(preparer -> naming.end(preparer, Preparer.Ending.SECRETARY_LEFT, by));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Often {

        @Bean
        RecurringTask<Void> endLapsedPreparers(LapsedPreparers lapsed) {
            return Recurring.every("lapsed-preparers", Duration.ofMinutes(10), lapsed::end);
        }
    }
}
