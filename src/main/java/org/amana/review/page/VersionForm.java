package org.amana.review.page;

/** An act on a dossier as it was seen. */
public class VersionForm {

    private int version = -1;

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
