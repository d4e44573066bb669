package org.amana.membership.dues.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.amana.kernel.Overtaken;
import org.amana.kernel.Versioned;
import org.amana.membership.roll.Member;
import org.jspecify.annotations.Nullable;

/** Whole years for which a member owes no dues, for a reason. */
@Entity
@Table(name = "dues_exemption")
public class Exemption extends Versioned {

    private UUID memberId;
    private String regionCode;
    private String provinceCode;
    private int fromYear;
    private int untilYear;
    private String reason;
    private @Nullable UUID grantedBy;
    private Instant grantedAt;
    private @Nullable UUID endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endedReason;

    @SuppressWarnings("NullAway")
    protected Exemption() {}

    public Exemption(Member member, int fromYear, int untilYear, String reason, @Nullable UUID by, Instant at) {
        this.memberId = member.id();
        this.regionCode = member.regionCode();
        this.provinceCode = member.provinceCode();
        this.fromYear = fromYear;
        this.untilYear = untilYear;
        this.reason = reason;
        this.grantedBy = by;
        this.grantedAt = at;
    }

    /** It counts for nothing any more, for none of its years. */
    public void end(String why, @Nullable UUID by, Instant at) {
        if (!inForce()) {
            throw new Overtaken("overtaken.exemptionEnded");
        }
        endedReason = why;
        endedBy = by;
        endedAt = at;
    }

    boolean inForce() {
        return endedAt == null;
    }

    boolean covers(int year) {
        return inForce() && fromYear <= year && year <= untilYear;
    }

    UUID memberId() {
        return memberId;
    }

    public int fromYear() {
        return fromYear;
    }

    public int untilYear() {
        return untilYear;
    }

    public String reason() {
        return reason;
    }

    @Nullable
    public UUID grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    @Nullable
    public String endedReason() {
        return endedReason;
    }
}
