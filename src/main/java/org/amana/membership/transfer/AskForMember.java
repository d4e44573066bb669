package org.amana.membership.transfer;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.RuleViolation;
import org.amana.membership.IdentityKind;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Allowance;
import org.amana.membership.roll.Elsewhere;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.MemberRepository;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The receiving side asks for someone who is registered elsewhere, by kind and number of the identity document (M1). It
 * learns neither who nor where, only that the side of the member is asked; each answer counts and is in the trail.
 */
@Service
class AskForMember {

    private final Transferring transferring;
    private final NewTransfers newTransfers;
    private final MemberRepository members;
    private final Elsewhere elsewhere;
    private final Territories territories;
    private final IdentitySeal seal;

    AskForMember(
            Transferring transferring,
            NewTransfers newTransfers,
            MemberRepository members,
            Elsewhere elsewhere,
            Territories territories,
            IdentitySeal seal) {
        this.transferring = transferring;
        this.newTransfers = newTransfers;
        this.members = members;
        this.elsewhere = elsewhere;
        this.territories = territories;
        this.seal = seal;
    }

    /**
     * The provinces that the viewer may ask for.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public List<Province> provinces(Viewer by) {
        List<Province> kept = territories.provinces().stream()
                .filter(province -> by.decidesOnMembersOf(province.regionCode(), province.code()))
                .toList();
        Viewer.require(!kept.isEmpty(), "provinces", "kept");
        return kept;
    }

    /**
     * @throws NotFound unless the viewer decides on members of the receiving province
     * @throws RuleViolation when nobody is registered elsewhere with this document, when a transfer waits already, or
     *     when the account was told often enough today
     */
    public UUID ask(Viewer by, NamedTransferForm form) {
        Province to = newTransfers.province(Objects.requireNonNull(form.provinceCode));
        Viewer.require(by.decidesOnMembersOf(to.regionCode(), to.code()), "province", to.code());
        Member.Identity identity = identity(form);
        byte[] hash = seal.hash(identity.kind(), identity.number());
        UUID[] asked = new UUID[1];
        // The member lies beyond the viewer's scope: what of it is answered is decided here, and is nothing but yes.
        transferring.within(RowScope.EVERYTHING, () -> {
            Allowance allowance = elsewhere.allowance(by);
            allowance.require(hash);
            Member member = members.findByIdentityHash(hash).orElse(null);
            if (member != null && by.seesMembersOf(member.regionCode(), member.provinceCode())) {
                throw RuleViolation.at("identityNumber", "M1.registeredHere", member.number());
            }
            if (member == null) {
                elsewhere.toldOfNobody(by, hash);
                throw RuleViolation.at("identityNumber", "M4.registeredNowhere");
            }
            if (allowance.tell(hash)) {
                elsewhere.told(by, hash);
            }
            asked[0] = newTransfers
                    .enter(by, member, to, AskingSide.RECEIVING, form, identity)
                    .id();
        });
        return asked[0];
    }

    private static Member.Identity identity(NamedTransferForm form) {
        IdentityKind kind = Objects.requireNonNull(form.identityKind);
        return kind.normalized(Objects.requireNonNull(form.identityNumber))
                .map(number -> new Member.Identity(kind, number))
                .orElseThrow(() -> RuleViolation.at("identityNumber", "M1.identityUnreadable." + kind));
    }
}
