package org.amana.review.page;

import jakarta.validation.constraints.Size;

/** A rejection and its reason. */
public class RejectionForm {

    private int version = -1;

    @Size(max = 4000)
    private String reason = "";

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
