package org.amana.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/** A province or prefecture; abroad, a country (T1). Closed when it is no longer used, never deleted (T2). */
@Entity
public class Province {

    @Id
    private String code;

    private String regionCode;
    private @Nullable String iso;

    @Enumerated(EnumType.STRING)
    private ProvinceKind kind;

    private String nameAr;
    private String nameFr;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String successorCode;

    @SuppressWarnings("NullAway")
    protected Province() {}

    Province(String code, String regionCode, ProvinceKind kind, TwoScripts name, LocalDate openedOn) {
        this.code = code;
        this.regionCode = regionCode;
        this.kind = kind;
        this.nameAr = name.arabic();
        this.nameFr = name.latin();
        this.openedOn = openedOn;
    }

    void reopen() {
        closedOn = null;
        successorCode = null;
    }

    /** Such as {@code 04.281}; abroad such as {@code 13.FR}. Starts with its region's code. */
    public String code() {
        return code;
    }

    public String regionCode() {
        return regionCode;
    }

    public ProvinceKind kind() {
        return kind;
    }

    public TwoScripts name() {
        return new TwoScripts(nameAr, nameFr);
    }

    /** Null for one that was there from the beginning. */
    public @Nullable LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** Where the members of a closed one went, null where there were none. */
    public @Nullable String successorCode() {
        return successorCode;
    }

    public boolean openOn(LocalDate day) {
        return (openedOn == null || !day.isBefore(openedOn)) && (closedOn == null || day.isBefore(closedOn));
    }
}
