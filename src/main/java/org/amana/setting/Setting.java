package org.amana.setting;

/** What a party may set for itself; each has a default that holds from the beginning. */
public enum Setting {
    /** Years of age on the day of joining (M2). */
    MEMBER_MINIMUM_AGE("18"),
    /** Days within which a membership application is decided (M5). */
    APPLICATION_DAYS("30"),
    /** So many days before an application is due its secretaries are told (M5). */
    APPLICATION_FIRST_REMINDER("10"),
    /** So many days before an application is due its secretaries are told again (M5). */
    APPLICATION_LAST_REMINDER("3"),
    /** Days after which an unanswered transfer is accepted (M4). */
    TRANSFER_DAYS("30"),
    /** Days that a precautionary freeze may last (M3). */
    FREEZE_DAYS("90"),
    /** Days within which two records made one can be parted again (M1). */
    MERGE_UNDO_DAYS("30"),
    /** Days for which a new telephone number or e-mail address of a member opens nothing, and can be put back (M7). */
    CONTACT_DAYS("7"),
    /** Persons registered elsewhere of whom a region's secretary may be told in a day (M1). */
    ELSEWHERE_REGION("100"),
    /** The same, for provinces' secretaries and those who prepare (M1). */
    ELSEWHERE_OTHERS("30"),
    /** Percent of the seats for women, rounded up to whole seats (B5). */
    WOMEN_SHARE("33.33"),
    /** Percent of the seats for the young, rounded up to whole seats (B5). */
    YOUTH_SHARE("20"),
    /** Until the day of this birthday someone counts as young (B5). */
    YOUTH_AGE("40"),
    /** Seats of a provisional secretariat, at least (B2). */
    SECRETARIAT_MINIMUM("7"),
    /** Seats of a provisional secretariat, at most (B2). */
    SECRETARIAT_MAXIMUM("25"),
    /** Seats of an arbitration committee, at least (B3). */
    COMMITTEE_MINIMUM("5"),
    /** Seats of an arbitration committee, at most (B3). */
    COMMITTEE_MAXIMUM("11"),
    /** Months that a provisional body lasts (B6). */
    BODY_MONTHS("6"),
    /** Months from its congress that a permanent body lasts: until the next congress is due (B6). */
    PERMANENT_BODY_MONTHS("48"),
    /** Months of membership before someone can be proposed (N3). */
    NOMINEE_MONTHS("6"),
    /** Nominees for one province, at most (N1). */
    NOMINEES_MAXIMUM("5"),
    /** Days that a notice is kept. */
    NOTICE_DAYS("180"),
    /** Hours within which an import can be taken back as a whole. */
    IMPORT_UNDO_HOURS("24"),
    /** Days for which the rows of a list that were not imported are kept (M8). */
    IMPORT_KEPT_DAYS("30"),
    /** Dirhams that a member pays in a year. */
    DUES_ORDINARY("0"),
    /** Dirhams that students, and who has no work, pay in a year. */
    DUES_REDUCED("0"),
    /** Dirhams that holders of an office pay in a year. */
    DUES_OFFICE("0"),
    /** Dirhams that members abroad pay in a year. */
    DUES_ABROAD("0"),
    /** Days within which a payment of dues can be entered against. */
    DUES_CORRECTION_DAYS("30"),
    /** Years that a membership card is valid (M6). */
    CARD_YEARS("3"),
    /** Days for which a file of members that someone had made is kept (M8). */
    EXPORT_KEPT_DAYS("7"),
    /** Days for which it is remembered whose data such a file held, so that members are told (M7). */
    EXPORT_REMEMBERED_DAYS("1095"),
    /** Months for which a refused or withdrawn application is kept (M8). */
    APPLICATION_KEPT_MONTHS("12"),
    /** Months for which the file of someone who is no longer a member is kept (M7, M8). */
    FORMER_MEMBER_KEPT_MONTHS("24"),
    /** The party's name in Arabic. */
    PARTY_NAME_AR("الحزب"),
    /** The party's name in French. */
    PARTY_NAME_FR("Le Parti"),
    /** Number of the data-protection authority's authorisation (M8); blank until it has been given. */
    DATA_PROTECTION_NUMBER(""),
    /** Where a person writes to use their rights over their data (M8). */
    DATA_PROTECTION_CONTACT("");

    private final String byDefault;

    Setting(String byDefault) {
        this.byDefault = byDefault;
    }

    /** What holds as long as nobody has set a value. */
    public String byDefault() {
        return byDefault;
    }

    /** Whether the value is a whole number or a percentage, and not words. */
    public boolean numeric() {
        return !byDefault.isEmpty() && Character.isDigit(byDefault.charAt(0));
    }

    /** Whether the value is a percentage, which may have two decimals. */
    public boolean share() {
        return this == WOMEN_SHARE || this == YOUTH_SHARE;
    }
}
