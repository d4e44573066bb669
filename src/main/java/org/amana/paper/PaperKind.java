package org.amana.paper;

/** What an official paper is. Each kind says under which name its template looks for the data. */
public enum PaperKind {
    /** Model: {@code letter}, an {@link AppointmentLetter}. Template: {@code paper/appointment-letter}. */
    APPOINTMENT_LETTER,
    /** Model: {@code list}, an {@link OfficialNomineeList}. Template: {@code paper/nominee-list}. */
    NOMINEE_LIST,
    /** Two versions of a dossier or list side by side; the room that compares brings template and model. */
    VERSION_COMPARISON,
    /** Who held what in a region on a day; the room that knows brings template and model. */
    REGION_STATEMENT,
    /** That a member has paid dues; the room that knows brings template and model. */
    DUES_RECEIPT
}
