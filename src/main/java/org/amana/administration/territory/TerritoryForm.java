package org.amana.administration.territory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.amana.territory.division.DivisionRow;
import org.amana.territory.division.Unit;

/** A territory as it is to be: names, where it lies, whether it is used, and where its members go if not. */
class TerritoryForm {

    @NotBlank
    @Size(max = 120)
    String nameAr = "";

    @NotBlank
    @Size(max = 120)
    String nameFr = "";

    String parent = "";
    String status = DivisionRow.Status.OPEN.name();
    String successor = "";

    static TerritoryForm of(Unit unit) {
        TerritoryForm form = new TerritoryForm();
        form.nameAr = unit.name().arabic();
        form.nameFr = unit.name().latin();
        form.parent = unit.parentCode();
        form.status = (unit.open() ? DivisionRow.Status.OPEN : DivisionRow.Status.CLOSED).name();
        form.successor = unit.successor() == null ? "" : unit.successor();
        return form;
    }

    DivisionRow row(String code) {
        return new DivisionRow(1, code, parent, null, nameAr, nameFr, status, successor);
    }
}
