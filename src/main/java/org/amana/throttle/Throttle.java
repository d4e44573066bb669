package org.amana.throttle;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.amana.kernel.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * How often something may be tried, counted in the database and so over all instances, outside the transaction of what
 * is tried. Keys are kept as keyed hashes.
 */
@Component
public class Throttle {

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final KeyedHash hash;

    Throttle(DataSource dataSource, Clock clock, KeyedHash hash) {
        this.hash = hash;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("throttle")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .clientClock(new ApplicationTime(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofHours(1)))
                .build();
    }

    /**
     * Counts one more try.
     *
     * @throws RuleViolation when there were too many, with the minutes to wait
     */
    public void spend(Limit limit, String key) {
        long wait = minutesToWait(limit, key);
        if (wait > 0) {
            throw RuleViolation.of("throttle.tooOften", wait);
        }
    }

    /** Counts one more try; 0 when it may go on, otherwise how many minutes to wait, rounded up. */
    public long minutesToWait(Limit limit, String key) {
        ConsumptionProbe probe =
                buckets.builder().build(id(limit, key), limit::configuration).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : TimeUnit.NANOSECONDS.toMinutes(probe.getNanosToWaitForRefill()) + 1;
    }

    /** Forgets what was tried, after a success. */
    public void forget(Limit limit, String key) {
        buckets.removeProxy(id(limit, key));
    }

    /** Removes what is full again. */
    void tidy() {
        buckets.removeExpired(1000);
    }

    private String id(Limit limit, String key) {
        return limit.name() + " " + hash.of(key);
    }

    private record ApplicationTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.instant().toEpochMilli());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
