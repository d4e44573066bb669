package org.amana.membership.roll;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.kernel.Ids;
import org.amana.membership.MemberStatus;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One change of a member's status; the history stays (M3). */
@Entity
@Immutable
@Table(name = "member_status_change")
public class StatusChange implements Persistable<UUID> {

    @Id
    private UUID id = Ids.next();

    private UUID memberId;
    private String regionCode;
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String reason;
    private @Nullable UUID attachmentId;
    private @Nullable UUID changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway")
    protected StatusChange() {}

    /** The status that the member has now. */
    public StatusChange(
            Member member, String reason, @Nullable UUID attachmentId, @Nullable UUID changedBy, Instant changedAt) {
        this.memberId = member.id();
        this.regionCode = member.regionCode();
        this.provinceCode = member.provinceCode();
        this.status = member.status();
        this.onDay = member.statusOn();
        this.reason = reason;
        this.attachmentId = attachmentId;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }

    public UUID memberId() {
        return memberId;
    }

    public MemberStatus status() {
        return status;
    }

    public LocalDate onDay() {
        return onDay;
    }

    public String reason() {
        return reason;
    }

    @Nullable
    public UUID attachmentId() {
        return attachmentId;
    }

    @Nullable
    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
