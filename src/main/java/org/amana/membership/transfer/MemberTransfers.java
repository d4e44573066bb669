package org.amana.membership.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.kernel.TwoScripts;
import org.amana.membership.roll.Member;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The transfers of one member, for the member's own page. The caller has decided that the viewer may read it. */
@Component
public class MemberTransfers {

    private final TransferRepository transfers;
    private final Territories territories;

    MemberTransfers(TransferRepository transfers, Territories territories) {
        this.transfers = transfers;
        this.territories = territories;
    }

    /**
     * @param mayAsk may ask for a transfer, or decide it in one step
     * @param waiting the transfer that waits for an answer
     * @param moves those that were carried out, the newest first
     */
    public record Of(boolean mayAsk, @Nullable UUID waiting, List<Move> moves) {}

    public record Move(UUID id, TwoScripts from, TwoScripts to, LocalDate on) {}

    public Of of(Viewer by, Member member) {
        List<Transfer> all = transfers.findByMemberIdOrderByAskedAtDesc(member.id());
        UUID waiting = all.stream()
                .filter(Transfer::waits)
                .map(Transfer::id)
                .findFirst()
                .orElse(null);
        Map<String, TwoScripts> names = all.isEmpty() ? Map.of() : territories.names();
        return new Of(
                waiting == null && by.decidesOnMembersOf(member.regionCode(), member.provinceCode()),
                waiting,
                all.stream()
                        .filter(transfer -> transfer.effectiveOn() != null)
                        .map(transfer -> new Move(
                                transfer.id(),
                                Objects.requireNonNull(names.get(transfer.fromProvinceCode())),
                                Objects.requireNonNull(names.get(transfer.toProvinceCode())),
                                Objects.requireNonNull(transfer.effectiveOn())))
                        .toList());
    }
}
