package org.amana.paper;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** How often one address may check: enough for a hall full of people behind one connection, too little for guessing. */
@Component
class CheckThrottle {

    static final int PER_MINUTE = 60;

    private static final BucketConfiguration LIMIT = BucketConfiguration.builder()
            .addLimit(Bandwidth.builder()
                    .capacity(PER_MINUTE)
                    .refillGreedy(PER_MINUTE, Duration.ofMinutes(1))
                    .build())
            .build();

    private final ProxyManager<String> buckets;

    CheckThrottle(DataSource dataSource) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("throttle")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** Takes one check from what this address has left. */
    boolean allows(String address) {
        return buckets.builder().build("verify:" + address, () -> LIMIT).tryConsume(1);
    }
}
