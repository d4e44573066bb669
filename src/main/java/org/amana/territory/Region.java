package org.amana.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/** One of the twelve regions, or the one for members abroad (T1). */
@Entity
public class Region {

    @Id
    private String code;

    private @Nullable String iso;
    private String nameAr;
    private String nameFr;
    private @Nullable String seatFr;
    private boolean abroad;

    @SuppressWarnings("NullAway")
    protected Region() {}

    /** Two digits, {@code 01} to {@code 12}; {@code 13} abroad. */
    public String code() {
        return code;
    }

    public TwoScripts name() {
        return new TwoScripts(nameAr, nameFr);
    }

    public boolean abroad() {
        return abroad;
    }
}
