package org.amana.membership.saved;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.amana.kernel.Versioned;

/** A search that one account keeps under a name. */
@Entity
public class SavedSearch extends Versioned {

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String name;

    private String address;
    private Instant savedAt;

    @SuppressWarnings("NullAway")
    protected SavedSearch() {}

    SavedSearch(UUID accountId, String name, String address, Instant savedAt) {
        this.accountId = accountId;
        this.name = name;
        this.address = address;
        this.savedAt = savedAt;
    }

    String address() {
        return address;
    }

    /** The name stands for another search from now on. */
    void become(String otherAddress, Instant at) {
        address = otherAddress;
        savedAt = at;
    }
}
