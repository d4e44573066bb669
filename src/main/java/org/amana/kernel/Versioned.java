package org.amana.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with a key that it has from the start and a version that every change raises. */
@MappedSuperclass
public abstract class Versioned {

    @Id
    @Column(updatable = false)
    private UUID id = Ids.next();

    /** Null until first stored: this is how a new record is told from a stored one. */
    @Version
    private @Nullable Integer version;

    public UUID id() {
        return id;
    }

    /** The version that an edit form carries; 0 before it is first stored. */
    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Versioned record && record.id().equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
