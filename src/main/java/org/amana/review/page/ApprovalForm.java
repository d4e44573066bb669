package org.amana.review.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** An approval, or the confirmation of a choice. */
public class ApprovalForm {

    private int version = -1;

    private @Nullable String choice;

    @DateTimeFormat(iso = ISO.DATE)
    private @Nullable LocalDate until;

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable String getChoice() {
        return choice;
    }

    public void setChoice(@Nullable String choice) {
        this.choice = choice;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    /** The value of the choice, null where nothing was chosen. */
    @Nullable
    String chosen() {
        return choice == null || choice.isBlank() ? null : choice;
    }
}
