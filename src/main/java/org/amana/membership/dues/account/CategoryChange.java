package org.amana.membership.dues.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.amana.kernel.Versioned;
import org.amana.membership.roll.Member;
import org.jspecify.annotations.Nullable;

/** A member pays as this category from a year on. */
@Entity
@Table(name = "dues_category")
public class CategoryChange extends Versioned {

    private UUID memberId;
    private String regionCode;
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private DuesCategory category;

    private int fromYear;
    private String reason;
    private @Nullable UUID putBy;
    private Instant putAt;

    @SuppressWarnings("NullAway")
    protected CategoryChange() {}

    public CategoryChange(
            Member member, DuesCategory category, int fromYear, String reason, @Nullable UUID by, Instant at) {
        this.memberId = member.id();
        this.regionCode = member.regionCode();
        this.provinceCode = member.provinceCode();
        this.category = category;
        this.fromYear = fromYear;
        this.reason = reason;
        this.putBy = by;
        this.putAt = at;
    }

    DuesCategory category() {
        return category;
    }

    int fromYear() {
        return fromYear;
    }

    String reason() {
        return reason;
    }

    @Nullable
    UUID putBy() {
        return putBy;
    }

    Instant putAt() {
        return putAt;
    }
}
