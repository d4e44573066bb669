package org.amana.access.throttle;

import io.github.bucket4j.BucketConfiguration;
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

    /** So many at once, and as many again over the time. */
    public enum Limit {
        /** Sign-ins to one account. */
        SIGN_IN_ACCOUNT(10, Duration.ofMinutes(15)),
        /** Sign-ins from one address; many people may share one. */
        SIGN_IN_ADDRESS(100, Duration.ofMinutes(15)),
        /** Codes from the server's log, and the current password when it is changed. */
        SERVER_CODE(10, Duration.ofMinutes(15));

        private final int times;
        private final Duration within;

        Limit(int times, Duration within) {
            this.times = times;
            this.within = within;
        }

        private BucketConfiguration configuration() {
            return BucketConfiguration.builder()
                    .addLimit(limit -> limit.capacity(times).refillGreedy(times, within))
                    .build();
        }
    }

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
            throw RuleViolation.of("access.tooOften", wait);
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
        return limit + " " + hash.of(key);
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
