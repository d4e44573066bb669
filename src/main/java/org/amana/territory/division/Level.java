package org.amana.territory.division;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a territory stands in the tree; its code's shape says so. */
public enum Level {
    REGION("\\d{2}"),
    /** {@code 06.141}, a party's own {@code 06.141.P1}, a country {@code 13.FR}. */
    PROVINCE("\\d{2}\\.(\\d{3}(\\.[A-Z]?\\d{1,2})?|[A-Z]{2})"),
    COMMUNE("\\d{2}\\.\\d{3}\\.\\d{2}\\.\\d{1,2}");

    private final Pattern shape;

    Level(String shape) {
        this.shape = Pattern.compile(shape);
    }

    static Optional<Level> of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.shape.matcher(code).matches())
                .findFirst();
    }
}
