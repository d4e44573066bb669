package org.amana.membership.self;

import java.util.Optional;
import org.amana.membership.MemberStatus;
import org.amana.membership.Registration;
import org.amana.membership.roll.Member;
import org.amana.outbox.Means;
import org.jspecify.annotations.Nullable;

/** What a member's standing allows in their own space (M3, M7). */
final class MemberData {

    private MemberData() {}

    /** Whoever is suspended still reads; whoever left has no space any more. */
    static boolean hasSpace(Member member) {
        return member.status() == MemberStatus.ACTIVE || member.status() == MemberStatus.SUSPENDED;
    }

    /** The record as it stands, with what members change by themselves. */
    static Registration with(Member member, Optional<Member.Identity> identity, Reach reach) {
        return new Registration(
                member.data().givenName(),
                member.data().familyName(),
                member.data().gender(),
                member.data().birthDate(),
                identity.map(Member.Identity::kind).orElse(null),
                identity.map(Member.Identity::number).orElse(null),
                reach.phone(),
                reach.email(),
                reach.address(),
                member.provinceCode(),
                reach.commune(),
                member.joinedOn(),
                member.consentOn(),
                member.source(),
                true,
                true);
    }

    /** How a member is reached. */
    record Reach(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String commune) {

        static Reach of(Member member) {
            return new Reach(
                    member.data().phone(),
                    member.data().email(),
                    member.data().address(),
                    member.data().communeCode());
        }

        Reach at(@Nullable String newAddress, @Nullable String newCommune) {
            return new Reach(phone, email, newAddress, newCommune);
        }

        Reach by(Means means, String contact) {
            return means == Means.PHONE
                    ? new Reach(contact, email, address, commune)
                    : new Reach(phone, contact, address, commune);
        }
    }
}
