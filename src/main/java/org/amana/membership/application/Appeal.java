package org.amana.membership.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refused applicant's appeal to the region's arbitration committee, and what became of it (M5). */
@Embeddable
public class Appeal {

    private Instant appealedAt;
    private String appealText;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealOutcome appealOutcome;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealBody appealBody;

    private @Nullable LocalDate appealDecidedOn;
    private @Nullable UUID appealRecordedBy;
    private @Nullable Instant appealRecordedAt;
    private @Nullable UUID appealDecisionId;

    @SuppressWarnings("NullAway")
    protected Appeal() {}

    Appeal(String text, Instant at) {
        this.appealedAt = at;
        this.appealText = text.strip();
    }

    void decided(AppealRecord decision) {
        appealOutcome = decision.outcome();
        appealBody = decision.body();
        appealDecidedOn = decision.decidedOn();
        appealRecordedBy = decision.by();
        appealRecordedAt = decision.at();
        appealDecisionId = decision.decision();
    }

    public Instant at() {
        return appealedAt;
    }

    public String text() {
        return appealText;
    }

    /** Null while it is with the committee. */
    public @Nullable AppealOutcome outcome() {
        return appealOutcome;
    }

    public @Nullable AppealBody body() {
        return appealBody;
    }

    public @Nullable LocalDate decidedOn() {
        return appealDecidedOn;
    }

    /** The attached document of the committee's decision. */
    public @Nullable UUID decisionId() {
        return appealDecisionId;
    }
}
