package org.amana.territory.division;

/** Who is told when a division is planned, taken back or carried out; called in its transaction. */
public interface DivisionHearing {

    void planned(Division division, DivisionPlan plan);

    void cancelled(Division division, DivisionPlan plan);

    void applied(Division division, DivisionPlan plan);

    /** On its day the tree was no longer as it was planned for: nothing was changed. */
    void failed(Division division);
}
