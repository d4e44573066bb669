package org.amana.nomination.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.jspecify.annotations.Nullable;

/** A consultation (N2): where and when, for which provinces, how many were present, what was said. */
@Entity
class Consultation extends Versioned {

    private String regionCode;
    private LocalDate heldOn;
    private String place;
    private int peoplePresent;
    private String summary;
    private UUID recordedBy;
    private Instant recordedAt;
    private @Nullable UUID listId;

    @ElementCollection
    @CollectionTable(name = "consultation_province", joinColumns = @JoinColumn(name = "consultation_id"))
    @Column(name = "province_code")
    private Set<String> provinces = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "consultation_file", joinColumns = @JoinColumn(name = "consultation_id"))
    @Column(name = "attachment_id")
    private Set<UUID> files = new LinkedHashSet<>();

    @SuppressWarnings("NullAway")
    protected Consultation() {}

    Consultation(String regionCode, Account account, UUID recordedBy, Instant recordedAt) {
        this.regionCode = regionCode;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.heldOn = account.heldOn();
        this.place = account.place();
        this.peoplePresent = account.present();
        this.summary = account.summary();
        this.provinces.addAll(account.provinces());
    }

    /** What is told of a consultation. */
    record Account(Set<String> provinces, LocalDate heldOn, String place, int present, String summary) {}

    void tell(Account account) {
        heldOn = account.heldOn();
        place = account.place();
        peoplePresent = account.present();
        summary = account.summary();
        provinces.retainAll(account.provinces());
        provinces.addAll(account.provinces());
    }

    void attach(UUID file) {
        files.add(file);
    }

    void detach(UUID file) {
        files.remove(file);
    }

    /** The list that rests on it, null while that list is not closed. */
    @Nullable
    UUID listId() {
        return listId;
    }

    String regionCode() {
        return regionCode;
    }

    Set<String> provinces() {
        return provinces;
    }

    Set<UUID> files() {
        return files;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    int peoplePresent() {
        return peoplePresent;
    }

    String summary() {
        return summary;
    }

    UUID recordedBy() {
        return recordedBy;
    }
}
