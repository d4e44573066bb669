package org.amana.notice;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell.
 *
 * @param key message {@code notice.<key>}
 * @param path the page that it leads to
 * @param args the message's arguments by name: days as ISO dates, codes of territories as {@code region} and
 *     {@code province}, references, numbers, message keys of labels, words to
 *     select by; never names
 * @param once it is told at most once under such a key, null to tell it each time
 */
public record Telling(
        String key,
        Audience audience,
        @Nullable String regionCode,
        @Nullable String provinceCode,
        @Nullable UUID accountId,
        String path,
        Map<String, String> args,
        @Nullable String once) {

    public Telling {
        Object addressee =
                switch (audience) {
                    case REGION -> regionCode;
                    case PROVINCE -> provinceCode;
                    case ACCOUNT -> accountId;
                    case LEADERSHIP -> audience;
                };
        Objects.requireNonNull(addressee, "whom to tell");
        args = Map.copyOf(args);
    }

    /** For a region's secretary and those who prepare for them. */
    public static Telling region(String key, String regionCode, String path, Map<String, String> args) {
        return new Telling(key, Audience.REGION, regionCode, null, null, path, args, null);
    }

    public static Telling leadership(String key, String path, Map<String, String> args) {
        return new Telling(key, Audience.LEADERSHIP, null, null, null, path, args, null);
    }

    public static Telling province(
            String key, String regionCode, String provinceCode, String path, Map<String, String> args) {
        return new Telling(key, Audience.PROVINCE, regionCode, provinceCode, null, path, args, null);
    }

    /** The same, told at most once under this key. */
    public Telling once(String under) {
        return new Telling(key, audience, regionCode, provinceCode, accountId, path, args, under);
    }
}
