package org.amana.home.timeline;

import java.time.LocalDate;
import java.util.Objects;
import org.amana.timeline.TimelineKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the timeline is shown, as it stands in the address.
 *
 * @param kind one kind of entries, null for all
 * @param from the first day, null for the beginning
 * @param until the last day, null for today
 */
record TimelineFilter(
        @Nullable TimelineKind kind,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate until) {

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    LocalDate first() {
        return Objects.requireNonNullElse(from, BEGINNING);
    }

    LocalDate last(LocalDate today) {
        return until == null || until.isAfter(today) ? today : until;
    }

    boolean shows(TimelineKind one) {
        return kind == null || kind == one;
    }

    public boolean narrows() {
        return kind != null || from != null || until != null;
    }

    /** The address of another page of the same. */
    public @Nullable String address(String path, String direction, @Nullable String key) {
        if (key == null) {
            return null;
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam(direction, key);
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        if (from != null) {
            address.queryParam("from", from);
        }
        if (until != null) {
            address.queryParam("until", until);
        }
        return address.build().toUriString();
    }
}
