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

    @SuppressWarnings("NullAway")
    protected Commune() {}

    Commune(String code, String provinceCode, CommuneKind kind, TwoScripts name) {
        this.code = code;
        this.provinceCode = provinceCode;
        change(kind, name);
    }

    final void change(CommuneKind kind, TwoScripts name) {
        this.kind = kind;
        this.nameAr = name.arabic();
        this.nameFr = name.latin();
    }

    boolean is(CommuneKind kind, TwoScripts name) {
        return this.kind == kind && name().equals(name);
    }

    public String code() {
        return code;
    }

    public String provinceCode() {
        return provinceCode;
    }

    public CommuneKind kind() {
        return kind;
    }

    public TwoScripts name() {
        return new TwoScripts(nameAr, nameFr);
    }
}
