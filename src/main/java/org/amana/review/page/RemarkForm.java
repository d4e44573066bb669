package org.amana.review.page;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A remark on a place of the dossier, or on the whole; {@code at} is where the place stands on the page. */
public class RemarkForm {

    private @Nullable String place;

    @Size(max = 4000)
    private String words = "";

    private int at;

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getAt() {
        return at;
    }

    public void setAt(int at) {
        this.at = at;
    }

    /** The key of the place, null for the whole. */
    @Nullable
    String placeOrWhole() {
        return place == null || place.isBlank() ? null : place;
    }
}
