package org.amana.keeping;

import java.time.LocalDate;
import org.amana.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * M8: something that is kept of people for a set period after it has ended. One bean per kind; what it erases is erased for
 * good. Called outside of any transaction.
 */
public interface KeptData {

    /** Never to be changed; its words are {@code keeping.kind.<kind>} and {@code keeping.kind.<kind>.about}. */
    String kind();

    /** For how long: in months where the setting's name ends so, and in days otherwise; null for one day, which nobody sets. */
    @Nullable
    Setting period();

    /** How many ended before that day and have not been erased. */
    long endedBefore(LocalDate day);

    /** Erases what ended before that day; being done twice harms nothing. */
    long erase(LocalDate endedBefore);
}
