package org.amana.territory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.amana.kernel.TwoScripts;
import org.jspecify.annotations.Nullable;

/** A commune, or an arrondissement of one of the six divided cities (T1). */
@Entity
public class Commune {

    @Id
    private String code;

    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private CommuneKind kind;

    private String nameAr;
    private String nameFr;
    private @Nullable LocalDate closedOn;
    private @Nullable String successorCode;

    @SuppressWarnings("NullAway")
    protected Commune() {}

    public String code() {
        return code;
    }

    public String provinceCode() {
        return provinceCode;
    }

    public CommuneKind kind() {
        return kind;
    }

    /** From when it is no longer used, null while it is. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** The commune to which the members of a closed one went, null where there were none. */
    public @Nullable String successorCode() {
        return successorCode;
    }

    public TwoScripts name() {
        return new TwoScripts(nameAr, nameFr);
    }
}
