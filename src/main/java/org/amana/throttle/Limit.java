package org.amana.throttle;

import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * So many at once, and as many again over the time.
 *
 * @param name never used for anything else: what was tried is counted under it
 */
public record Limit(String name, int times, Duration within) {

    BucketConfiguration configuration() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, within))
                .build();
    }
}
