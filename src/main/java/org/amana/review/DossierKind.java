package org.amana.review;

/** What a dossier is about. */
public enum DossierKind {
    SECRETARIAT("SEC"),
    COMMITTEE("COM"),
    /** The nominees of one province; the provinces of a list share its {@link Dossier#groupId()}. */
    NOMINATION("NOM");

    private final String letters;

    DossierKind(String letters) {
        this.letters = letters;
    }

    /** The letters with which its references begin. */
    public String letters() {
        return letters;
    }
}
