package org.amana.membership.self;

import org.amana.membership.MemberStatus;
import org.amana.membership.roll.Member;

/** What a member's standing allows in their own space (M3, M7). */
final class MemberData {

    private MemberData() {}

    /** Whoever is suspended still reads; whoever left has no space any more. */
    static boolean hasSpace(Member member) {
        return member.status() == MemberStatus.ACTIVE || member.status() == MemberStatus.SUSPENDED;
    }
}
