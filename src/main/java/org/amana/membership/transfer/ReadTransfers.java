package org.amana.membership.transfer;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Transfers;
import org.amana.membership.TransfersWaiting;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transfers of a side, each as that side may see it. */
@Service
@Transactional(readOnly = true)
class ReadTransfers implements Transfers {

    private static final int PAGE = 25;

    private final TransferRepository transfers;
    private final TransferBoxes boxes;
    private final TransferPeople people;
    private final Territories territories;
    private final Accounts accounts;
    private final IdentitySeal seal;
    private final LegalDay legalDay;

    ReadTransfers(
            TransferRepository transfers,
            TransferBoxes boxes,
            TransferPeople people,
            Territories territories,
            Accounts accounts,
            IdentitySeal seal,
            LegalDay legalDay) {
        this.transfers = transfers;
        this.boxes = boxes;
        this.people = people;
        this.territories = territories;
        this.accounts = accounts;
        this.seal = seal;
        this.legalDay = legalDay;
    }

    /**
     * A page of one of the lists.
     *
     * @param beside the transfer after or before which the page lies, null for the first page
     * @throws NotFound unless the viewer reads members somewhere
     */
    TransferList list(Viewer by, TransferBox box, @Nullable UUID beside, boolean before) {
        Viewer.require(by.seesMembers(), "transfers", "any");
        List<UUID> keys = boxes.keys(by, box, beside, before, PAGE + 1);
        boolean more = keys.size() > PAGE;
        List<UUID> shown = more ? before ? keys.subList(1, PAGE + 1) : keys.subList(0, PAGE) : keys;
        return new TransferList(
                box,
                by.leadership(),
                boxes.waiting(by),
                inOrder(by, shown),
                shown.isEmpty() || (before ? !more : beside == null) ? null : address(box, "before", shown.get(0)),
                shown.isEmpty() || !before && !more ? null : address(box, "after", shown.get(shown.size() - 1)));
    }

    private static String address(TransferBox box, String where, UUID id) {
        return box.address() + "&" + where + "=" + id;
    }

    @Override
    public TransfersWaiting waiting(Viewer viewer) {
        if (!viewer.seesMembers()) {
            return TransfersWaiting.NONE;
        }
        Map<TransferBox, TransferBoxes.Waiting> waiting = boxes.waiting(viewer);
        TransferBoxes.Waiting here = waiting.get(TransferBox.INCOMING);
        TransferBoxes.Waiting elsewhere = waiting.get(TransferBox.OUTGOING);
        return new TransfersWaiting(
                here == null ? 0 : here.count(),
                here == null ? 0 : ChronoUnit.DAYS.between(here.since(), legalDay.today()),
                elsewhere == null ? 0 : elsewhere.count());
    }

    private List<TransferView> inOrder(Viewer by, List<UUID> keys) {
        Map<UUID, TransferView> views =
                views(by, keys.isEmpty() ? List.of() : transfers.findByIdIn(keys), false).stream()
                        .collect(Collectors.toMap(TransferView::id, Function.identity()));
        return keys.stream().map(views::get).filter(Objects::nonNull).toList();
    }

    /** @throws NotFound unless the viewer is of one of its sides, or of the leadership */
    TransferView one(Viewer by, UUID id) {
        return views(by, List.of(visible(by, id)), true).get(0);
    }

    /** @throws NotFound unless the viewer answers it */
    TransferView toAnswer(Viewer by, UUID id) {
        Transfer transfer = visible(by, id);
        Viewer.require(
                Sides.answers(by, transfer, transfer.overdueOn(legalDay.today()) || !transfer.waits()), "transfer", id);
        return views(by, List.of(transfer), true).get(0);
    }

    private Transfer visible(Viewer by, UUID id) {
        return transfers
                .findById(id)
                .filter(transfer -> Sides.sees(by, transfer))
                .orElseThrow(() -> new NotFound("transfer", id));
    }

    private List<TransferView> views(Viewer by, Collection<Transfer> found, boolean whole) {
        Map<UUID, TransferView.Person> who = people.of(found);
        Map<String, TwoScripts> names = territories.names();
        Map<UUID, TwoScripts> actors = whole
                ? accounts.names(found.stream()
                        .flatMap(transfer -> Stream.of(transfer.askedBy(), transfer.endedBy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                : Map.of();
        return found.stream()
                .map(transfer -> view(by, transfer, who.get(transfer.id()), names, actors))
                .toList();
    }

    private TransferView view(
            Viewer by,
            Transfer transfer,
            TransferView.@Nullable Person person,
            Map<String, TwoScripts> names,
            Map<UUID, TwoScripts> actors) {
        var today = legalDay.today();
        boolean learnsWhere = Sides.learnsWhere(by, transfer);
        Member.Identity named =
                Sides.isReceiving(by, transfer) ? transfer.identity(seal).orElse(null) : null;
        return new TransferView(
                transfer.id(),
                transfer.reference(),
                transfer.state(),
                transfer.askedSide(),
                person,
                named == null ? null : named.kind(),
                named == null ? null : named.number(),
                learnsWhere ? place(transfer.fromRegionCode(), transfer.fromProvinceCode(), names) : null,
                place(transfer.toRegionCode(), transfer.toProvinceCode(), names),
                transfer.askedOn(),
                transfer.dueOn(),
                ChronoUnit.DAYS.between(transfer.askedOn(), today),
                ChronoUnit.DAYS.between(today, transfer.dueOn()),
                transfer.wishOn(),
                transfer.reason(),
                nameOf(transfer.askedBy(), actors),
                learnsWhere || transfer.state() != TransferState.LAPSED ? transfer.answer() : null,
                transfer.endedOn(),
                transfer.endedReason(),
                learnsWhere || transfer.state() == TransferState.WITHDRAWN ? nameOf(transfer.endedBy(), actors) : null,
                transfer.effectiveOn(),
                may(by, transfer));
    }

    private TransferView.May may(Viewer by, Transfer transfer) {
        if (!transfer.waits()) {
            return TransferView.May.NOTHING;
        }
        boolean overdue = transfer.overdueOn(legalDay.today());
        boolean answers = Sides.answers(by, transfer, overdue);
        boolean silenceAccepted = overdue && transfer.askedSide() == AskingSide.PRESENT;
        return new TransferView.May(answers, answers && !silenceAccepted, Sides.asked(by, transfer));
    }

    private static TransferView.Place place(String region, String province, Map<String, TwoScripts> names) {
        return new TransferView.Place(
                region, Objects.requireNonNull(names.get(region)), Objects.requireNonNull(names.get(province)));
    }

    private static @Nullable TwoScripts nameOf(@Nullable UUID account, Map<UUID, TwoScripts> actors) {
        return account == null ? null : actors.get(account);
    }
}
