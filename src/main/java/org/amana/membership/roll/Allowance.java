package org.amana.membership.roll;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.kernel.LegalDay;
import org.amana.kernel.RuleViolation;
import org.amana.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Of whom an account was told within a day that they are registered elsewhere, and of how many it may be (M1). Who was told
 * of already may be told of again: that says nothing new.
 */
public final class Allowance {

    static final Allowance UNBOUNDED = new Allowance(null, Integer.MAX_VALUE, List.of(), Instant.EPOCH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final @Nullable UUID account;
    private final int limit;
    private final Set<ByteBuffer> known = new HashSet<>();
    private final Instant first;

    /** @param mark of a person for one account; at when it was told of them first */
    record Told(ByteBuffer mark, Instant at) {}

    Allowance(@Nullable UUID account, int limit, List<Told> told, Instant now) {
        this.account = account;
        this.limit = limit;
        told.forEach(one -> known.add(one.mark()));
        // With so many more than allowed gone, one more may be told.
        this.first = told.isEmpty()
                ? now
                : told.get(Math.min(told.size() - 1, Math.max(0, told.size() - limit)))
                        .at();
    }

    /** Of one document's holder and one account; it leads back to neither. */
    static byte[] mark(UUID account, byte[] hash) {
        ByteBuffer both = ByteBuffer.allocate(16 + hash.length);
        both.putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .put(hash);
        return Sha256.of(both.array());
    }

    private boolean knows(byte[] hash) {
        return account != null && known.contains(ByteBuffer.wrap(mark(account, hash)));
    }

    /** Whether the account may be told of the holder of this document, whatever the answer is. */
    public boolean tells(byte[] hash) {
        return known.size() < limit || knows(hash);
    }

    /**
     * The account is being told of this one too.
     *
     * @return whether that is something new, to be counted
     */
    public boolean tell(byte[] hash) {
        return account != null && known.add(ByteBuffer.wrap(mark(account, hash)));
    }

    /** Why nothing is told: the limit, and the day and time from which documents are checked again. */
    public Object[] reason() {
        ZonedDateTime opens =
                first.plus(Duration.ofDays(1)).atZone(LegalDay.ZONE).plusMinutes(1);
        return new Object[] {limit, opens.toLocalDate(), TIME.format(opens)};
    }

    /** @throws RuleViolation when the account may not be told of the holder of this document */
    public void require(byte[] hash) {
        if (!tells(hash)) {
            throw RuleViolation.at("identityNumber", "M1.askedTooOften", reason());
        }
    }
}
