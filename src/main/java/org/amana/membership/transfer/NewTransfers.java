package org.amana.membership.transfer;

import java.time.LocalDate;
import java.util.Objects;
import org.amana.access.Viewer;
import org.amana.audit.AuditTrail;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Enters transfers that are asked for. The caller has decided that the viewer may. */
@Component
class NewTransfers {

    private final TransferRepository transfers;
    private final TransferReferences references;
    private final Territories territories;
    private final Settings settings;
    private final IdentitySeal seal;
    private final TransferNews news;
    private final AuditTrail audit;
    private final LegalDay legalDay;

    NewTransfers(
            TransferRepository transfers,
            TransferReferences references,
            Territories territories,
            Settings settings,
            IdentitySeal seal,
            TransferNews news,
            AuditTrail audit,
            LegalDay legalDay) {
        this.transfers = transfers;
        this.references = references;
        this.territories = territories;
        this.settings = settings;
        this.seal = seal;
        this.news = news;
        this.audit = audit;
        this.legalDay = legalDay;
    }

    /** @throws RuleViolation when no such province is open */
    Province province(String code) {
        try {
            Province province = territories.province(code);
            if (province.openOn(legalDay.today())) {
                return province;
            }
        } catch (NotFound unknown) {
            throw RuleViolation.at("provinceCode", "M4.provinceUnknown");
        }
        throw RuleViolation.at("provinceCode", "member.provinceClosed");
    }

    /**
     * @param named the document by which the receiving side names the member, null where their own side asks
     * @throws RuleViolation when the member's wish lies in the future, or a transfer waits already
     */
    Transfer enter(
            Viewer by,
            Member member,
            Province to,
            AskingSide side,
            TransferForm form,
            Member.@Nullable Identity named) {
        LocalDate today = legalDay.today();
        LocalDate wishOn = Objects.requireNonNull(form.wishOn);
        if (wishOn.isAfter(today)) {
            throw RuleViolation.at("wishOn", "member.dayInTheFuture", today);
        }
        if (transfers.existsByMemberIdAndState(member.id(), TransferState.ASKED)) {
            throw RuleViolation.of("M4.waitsAlready");
        }
        Transfer transfer = new Transfer(
                references.next(),
                member,
                to,
                side,
                new Transfer.Asking(
                        by.accountId(),
                        legalDay.now(),
                        today,
                        settings.number(Setting.TRANSFER_DAYS, today),
                        wishOn,
                        Objects.requireNonNull(form.reason)));
        if (named != null) {
            transfer.namedBy(named, seal);
        }
        Transfer entered = stored(transfer);
        audit.record(Moving.fact("TRANSFER_ASKED", entered, by.accountId())
                .with("side", side)
                .with("dueOn", entered.dueOn()));
        if (side != AskingSide.BOTH) {
            news.asked(entered);
        }
        return entered;
    }

    /** The database has the last word when two sides ask at once. */
    private Transfer stored(Transfer transfer) {
        try {
            return transfers.saveAndFlush(transfer);
        } catch (DataIntegrityViolationException another) {
            throw RuleViolation.of("M4.waitsAlready");
        }
    }
}
