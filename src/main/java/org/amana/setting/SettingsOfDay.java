package org.amana.setting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;

/** All settings as they hold on a day, read at once: for whoever asks for several. */
public record SettingsOfDay(LocalDate day, Map<Setting, String> set) {

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    /** How many of a number of seats a share asks for, rounded up (B5). */
    public int shareOf(int seats, Setting share) {
        return new BigDecimal(text(share))
                .multiply(BigDecimal.valueOf(seats))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private String text(Setting setting) {
        return set.getOrDefault(setting, setting.byDefault());
    }
}
