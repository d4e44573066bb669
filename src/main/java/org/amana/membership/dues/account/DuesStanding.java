package org.amana.membership.dues.account;

/** Where a member's dues stand this year. */
public enum DuesStanding {
    /** Everything up to this year is paid. */
    PAID("done"),
    /** This year or an earlier one is not. */
    ARREARS("late"),
    /** Exempt this year, and nothing owed from before. */
    EXEMPT("done"),
    /** Any of these: whoever belongs to the party, active or suspended. */
    ASKED("open"),
    /** The party has set no amounts yet. */
    NONE("open");

    private final String tone;

    DuesStanding(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }
}
